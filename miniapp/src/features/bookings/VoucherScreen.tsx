import type { BookingDetail } from '@minxin/shared/bookings/booking';
import { readBooking } from '@minxin/shared/bookings/endpoints';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Section } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Timeline } from '@/ui/Timeline';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';
import { eventWords } from './states';
import { VoucherActions } from './VoucherActions';
import { VoucherCard } from './VoucherCard';
import { VoucherHelp } from './VoucherHelp';
import { VoucherPapers } from './VoucherPapers';

export function VoucherScreen() {
  const t = useWords(bookingsWords);
  const { id = '' } = useParams();
  const query = useQuery(`booking/${id}`, () => api(readBooking, { params: { id } }));
  return (
    <Page title={t('voucher')} backTo={routes.bookings()}>
      <Loaded query={query} data={query.data} waiting={<Skeleton rows={6} />}>
        {(booking) => (
          <>
            {booking.state === 'cancelled' && booking.reason ? (
              <Notice tone="warn" title={t('eventByOffice')}>
                {t('reason', { reason: booking.reason })}
              </Notice>
            ) : null}
            <VoucherCard booking={booking} />
            <VoucherPapers papers={booking.materials} />
            {booking.state === 'booked' ? <VoucherHelp booking={booking} /> : null}
            <History booking={booking} />
            <VoucherActions booking={booking} changed={query.reload} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function History({ booking: { history } }: { booking: BookingDetail }) {
  const t = useWords(bookingsWords);
  const clock = useClock();
  if (history.length < 2) return null;
  return (
    <Box className="not-printed">
      <Section title={t('history')}>
        <Timeline
          label={t('history')}
          moments={history.map(({ at, event, reason }) => ({
            key: `${at} ${event}`,
            at: clock.moment(at),
            title: t(eventWords[event]),
            text: reason,
          }))}
        />
      </Section>
    </Box>
  );
}
