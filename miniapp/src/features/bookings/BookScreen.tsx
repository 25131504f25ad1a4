import { readBooking } from '@minxin/shared/bookings/endpoints';
import { readService } from '@minxin/shared/services/endpoints';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { useClock } from '@/platform/time';
import { Heading } from '@/ui/Copy';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';
import { SlotPicker } from './SlotPicker';

export function BookScreen() {
  const t = useWords(bookingsWords);
  const nameOf = useNamed();
  const { id = '', hall, instead } = useParams();
  const query = useQuery(`service/${id}`, () => api(readService, { params: { id } }));
  return (
    <Page title={t(instead ? 'change' : 'book')} backTo={routes.serviceDetail({ id })}>
      <Loaded query={query} data={query.data} waiting={<Skeleton rows={6} />}>
        {(service) => (
          <>
            <Heading level={2} lang={nameOf(service).lang}>
              {nameOf(service).text}
            </Heading>
            {instead ? <Current id={instead} /> : null}
            <SlotPicker service={service} hall={hall} instead={instead} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Current({ id }: { id: string }) {
  const t = useWords(bookingsWords);
  const clock = useClock();
  const nameOf = useNamed();
  const { data } = useQuery(`booking/${id}`, () => api(readBooking, { params: { id } }));
  if (!data) return null;
  const { day, start, end } = data.slot;
  return <Notice>{t('current', { time: clock.span(day, start, end), hall: nameOf(data.hall).text })}</Notice>;
}
