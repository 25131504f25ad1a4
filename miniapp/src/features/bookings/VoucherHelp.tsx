import type { BookingDetail } from '@minxin/shared/bookings/booking';
import { canPrint, printPage } from '@/platform/print';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';

/** What to do when coming on time is not possible, and until when something can still be changed. */
export function VoucherHelp({ booking: { actions, changeableUntil } }: { booking: BookingDetail }) {
  const t = useWords(bookingsWords);
  const clock = useClock();
  const changeable = actions.includes('cancel');
  return (
    <Section title={t('late')}>
      <Stack gap="small">
        <Copy>{changeable ? t('until', { at: clock.moment(changeableUntil) }) : t('tooLate')}</Copy>
        <Copy>{t('lateText')}</Copy>
        <Copy>{t('printed')}</Copy>
        {canPrint ? (
          <Box className="not-printed">
            <Button kind="plain" fit icon="print" onPress={printPage}>
              {t('print')}
            </Button>
          </Box>
        ) : null}
      </Stack>
    </Section>
  );
}
