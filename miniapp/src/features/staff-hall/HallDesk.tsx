import { dayOf } from '@minxin/shared/moment';
import { bookingStates } from '@minxin/shared/bookings/booking';
import { readHallDay } from '@minxin/shared/bookings/endpoints';
import { api } from '@/platform/api';
import { focusField } from '@/platform/focus';
import { useQuery } from '@/platform/query';
import { useShortcuts } from '@/platform/shortcuts';
import { Rows, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Cluster } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Shortcuts } from '@/ui/Shortcuts';
import { Skeleton } from '@/ui/Skeleton';
import { hallWords } from '@/words/staff-hall';
import { useWords } from '@/words/use-words';
import { BookingRow } from './BookingRow';
import { BookingState } from './BookingState';
import { CheckIn } from './CheckIn';
import { CloseHours } from './CloseHours';

/** One day of a hall: arrivals, the people in order of time, and closing hours. */
export function HallDesk({ hallId, day }: { hallId: string; day: string }) {
  const t = useWords(hallWords);
  const query = useQuery(`staff/hall/${hallId}/${day}`, () => api(readHallDay, { query: { hall: hallId, day } }));
  const reload = () => void query.reload();
  const isToday = day === dayOf(new Date());
  useShortcuts({ R: reload, ...(isToday && { '/': () => focusField('code') }) });
  return (
    <>
      {isToday ? <CheckIn hallId={hallId} onArrival={reload} /> : null}
      <Shortcuts
        items={[...(isToday ? [{ keys: '/', text: t('codeKey') }] : []), { keys: 'R', text: t('refreshKey') }]}
      />
      <Loaded query={query} data={query.data} waiting={<Skeleton rows={6} />}>
        {({ items, counts, taken, capacity }) => (
          <>
            <Section title={t('people')}>
              <Cluster>
                <Copy inline>{t('counts', { taken, capacity })}</Copy>
                {bookingStates.map((state) =>
                  counts[state] ? <BookingState key={state} state={state} count={counts[state]} /> : null,
                )}
              </Cluster>
              {items.length === 0 ? (
                <Empty icon="calendar" title={t('empty')}>
                  {t('emptyText')}
                </Empty>
              ) : (
                <Rows label={t('people')}>
                  {items.map((booking) => (
                    <BookingRow key={booking.id} booking={booking} onMove={reload} />
                  ))}
                </Rows>
              )}
            </Section>
            <CloseHours hallId={hallId} day={day} bookings={items} onClosed={reload} />
          </>
        )}
      </Loaded>
    </>
  );
}
