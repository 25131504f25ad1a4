import { readHome } from '@minxin/shared/home/endpoints';
import { dayOf } from '@minxin/shared/moment';
import type { Degraded } from '@minxin/shared/home/home';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { useCaller } from '@/platform/session';
import { useClock } from '@/platform/time';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { Skeleton } from '@/ui/Skeleton';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';
import { HomeMine } from './HomeMine';
import { HomeNotices, HomePosts } from './HomeNews';
import { HomeServices } from './HomeServices';

/** Everything on the first page that comes from the server, in one answer. */
export function HomeData() {
  const caller = useCaller();
  const query = useQuery(`home/${caller ? 'mine' : 'guest'}`, () => api(readHome, { query: {} }));
  return (
    <Loaded query={query} data={query.data} waiting={<Skeleton rows={6} />}>
      {({ mine, services, announcements, posts, degraded }) => (
        <>
          {mine ? <HomeMine mine={mine} /> : null}
          <HomeServices services={services} />
          <HomeNotices notices={announcements} />
          <StaleSources sources={degraded} />
          <HomePosts posts={posts} />
        </>
      )}
    </Loaded>
  );
}

function StaleSources({ sources }: { sources: Degraded[] }) {
  const t = useWords(homeWords);
  const clock = useClock();
  if (sources.length === 0) return null;
  const lines = sources.map(({ name, since }) => t('staleSource', { name, day: clock.day(dayOf(since)) }));
  return (
    <Notice tone="warn" title={t('stale')}>
      {lines.join('\n')}
    </Notice>
  );
}
