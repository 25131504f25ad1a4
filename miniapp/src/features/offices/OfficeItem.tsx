import type { OfficeListed } from '@minxin/shared/offices/office';
import { useNamed } from '@/platform/named';
import { routes } from '@/platform/navigation';
import { Box } from '@/ui/Box';
import { Copy } from '@/ui/Copy';
import { Link, PhoneLink } from '@/ui/Link';
import { officesWords } from '@/words/offices';
import { useWords } from '@/words/use-words';
import styles from './Offices.module.scss';
import { Verified } from './Verified';

/** One office in a list: its name leads to the details, its phone can be called at once. */
export function OfficeItem({ office }: { office: OfficeListed }) {
  const t = useWords(officesWords);
  const { text, lang } = useNamed()(office);
  return (
    <Box className={styles.item}>
      <Link to={routes.officeDetail({ id: office.id })} kind="bare" className={styles.name}>
        <Copy kind="strong" inline lang={lang}>
          {text}
        </Copy>
      </Link>
      {office.address ? (
        <Copy kind="secondary" lang="zh-CN">
          {office.address}
        </Copy>
      ) : null}
      {office.phone ? <PhoneLink number={office.phone} /> : <Copy kind="secondary">{t('noPhone')}</Copy>}
      <Verified at={office.verifiedAt} />
    </Box>
  );
}
