import type { Booking } from '@minxin/shared/bookings/booking';
import { listBookings } from '@minxin/shared/bookings/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { useList } from '@/platform/use-list';
import { Rows } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Tabs } from '@/ui/Tabs';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';
import { BookingRow } from './BookingRow';
import { isOpen } from './states';

type View = 'upcoming' | 'done';

export function BookingsScreen() {
  const t = useWords(bookingsWords);
  const caller = useCaller();
  return (
    <Page title={t('mine')} backTo={routes.me()}>
      {caller ? <MyBookings /> : <Guest />}
    </Page>
  );
}

function MyBookings() {
  const t = useWords(bookingsWords);
  const [view, setView] = useState<View>('upcoming');
  const list = useList('bookings', (cursor) => api(listBookings, { query: { ...(cursor && { cursor }) } }));
  return (
    <Loaded query={list} data={list.items}>
      {(items) => {
        const upcoming = items.filter((each) => isOpen(each.state)).reverse();
        const done = items.filter((each) => !isOpen(each.state));
        const shown = view === 'upcoming' ? upcoming : done;
        const tabs = [
          { key: 'upcoming', label: t('upcoming'), count: upcoming.length },
          { key: 'done', label: t('done') },
        ] as const;
        return (
          <Tabs label={t('views')} tabs={tabs} value={view} onChange={setView}>
            {shown.length === 0 ? <NoBookings view={view} /> : <Bookings items={shown} />}
            {list.hasMore || (view === 'done' && shown.length > 0) ? <Pager list={list} /> : null}
          </Tabs>
        );
      }}
    </Loaded>
  );
}

function Bookings({ items }: { items: Booking[] }) {
  const t = useWords(bookingsWords);
  return (
    <Rows label={t('mine')}>
      {items.map((each) => (
        <BookingRow key={each.id} booking={each} />
      ))}
    </Rows>
  );
}

function NoBookings({ view }: { view: View }) {
  const t = useWords(bookingsWords);
  const toServices = (
    <Link to={routes.services()} kind="button" fit>
      {t('toServices')}
    </Link>
  );
  return (
    <Empty icon="calendar" title={t(view === 'upcoming' ? 'none' : 'noneDone')} action={toServices}>
      {t('noneText')}
    </Empty>
  );
}

function Guest() {
  const t = useWords(bookingsWords);
  const signIn = (
    <Link to={routes.signIn()} kind="button" fit>
      {t('signIn')}
    </Link>
  );
  return (
    <Empty icon="lock" title={t('guest')} action={signIn}>
      {t('guestText')}
    </Empty>
  );
}
