import type { BookingDetail } from '@minxin/shared/bookings/booking';
import { Box } from '@/ui/Box';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { bookingsWords } from '@/words/bookings';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';
import { paperOf } from '../services/paper';
import styles from './Bookings.module.scss';

/** What to bring, on the voucher itself. */
export function VoucherPapers({ papers }: { papers: BookingDetail['materials'] }) {
  const t = useWords(bookingsWords);
  const paper = useWords(servicesWords);
  return (
    <Section title={t('materials')}>
      <Card>
        {papers.length === 0 ? <Copy>{t('noMaterials')}</Copy> : null}
        <Box as="ul" className={styles.papers}>
          {papers.map((each) => (
            <Box as="li" key={each.name}>
              <Copy kind="strong" lang="zh-CN">
                {each.name}
              </Copy>
              <Copy kind="secondary" lines>
                {paperOf(paper, each)}
              </Copy>
            </Box>
          ))}
        </Box>
      </Card>
    </Section>
  );
}
