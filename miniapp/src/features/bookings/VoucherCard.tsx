import type { BookingDetail } from '@minxin/shared/bookings/booking';
import { useNamed } from '@/platform/named';
import { canPrint } from '@/platform/print';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Card, Facts } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { PhoneLink } from '@/ui/Link';
import { Named } from '@/ui/Named';
import { Status } from '@/ui/Notice';
import { QrCode } from '@/ui/QrCode';
import { bookingsWords } from '@/words/bookings';
import { tabWords } from '@/words/tabs';
import { useWords } from '@/words/use-words';
import { isOpen, stateMarks } from './states';
import styles from './Bookings.module.scss';

/** What is shown at the hall: the code to scan and to type, the time, the place. */
export function VoucherCard({ booking }: { booking: BookingDetail }) {
  const t = useWords(bookingsWords);
  const brand = useWords(tabWords);
  const clock = useClock();
  const { number, state, slot, service, hall, code } = booking;
  const { words, tone } = stateMarks[state];
  const spoken = useNamed()(service);
  const digits = code.replace(/^(\d{5})(\d{5})$/, '$1 $2');
  return (
    <Card>
      <Stack gap="normal">
        {canPrint ? (
          <Box className="only-printed">
            <Copy>{`${brand('brand')} · ${t('voucher')}`}</Copy>
          </Box>
        ) : null}
        <Stack gap="small">
          <Box>
            <Status tone={tone}>{t(words)}</Status>
          </Box>
          <Heading level={2} lang={spoken.lang}>
            {spoken.text}
          </Heading>
          {spoken.lang === 'zh-CN' ? null : <Copy lang="zh-CN">{service.name}</Copy>}
          <Box className={styles.when}>{clock.span(slot.day, slot.start, slot.end)}</Box>
        </Stack>
        {isOpen(state) ? (
          <Box className={styles.show}>
            <Copy kind="secondary">{t('code')}</Copy>
            <QrCode text={code} alt={t('qr', { code: digits })} size={176} />
            <Box className={styles.digits}>{digits}</Box>
          </Box>
        ) : null}
        <Facts
          items={[
            { name: t('number'), value: number },
            { name: t('place'), value: <Named of={hall} /> },
            { name: t('address'), value: <Copy lang="zh-CN">{hall.address}</Copy> },
            { name: t('phone'), value: <PhoneLink number={hall.phone} /> },
          ]}
        />
      </Stack>
    </Card>
  );
}
