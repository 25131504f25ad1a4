import type { AnnouncementListed } from '@minxin/shared/announcements/announcement';
import { listAnnouncements } from '@minxin/shared/announcements/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
import { keepAddress } from '@/platform/keep-address';
import { routes, useParams } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { useList, type List } from '@/platform/use-list';
import { Rows } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { filterOf, queryOf, type Filter } from './notice-filter';
import { NoticeFilter } from './NoticeFilter';
import { NoticeRow } from './NoticeRow';

export function NoticeListScreen() {
  const t = useWords(noticesWords);
  const [filter, setFilter] = useState<Filter>(filterOf(useParams()));
  const list = useList(`notices/${JSON.stringify(filter)}`, (cursor) =>
    api(listAnnouncements, { query: { ...queryOf(filter), ...(cursor && { cursor }) } }),
  );
  const narrow = (next: Filter) => {
    setFilter(next);
    keepAddress(routes.notices(next));
  };
  return (
    <Page title={t('title')} backTo={routes.home()}>
      <NoticeFilter value={filter} onChange={narrow} />
      <Loaded query={list} data={list.items} waiting={<Skeleton rows={6} />}>
        {(items) => <Found items={items} list={list} />}
      </Loaded>
    </Page>
  );
}

function Found({ items, list }: { items: AnnouncementListed[]; list: List<AnnouncementListed> }) {
  const t = useWords(noticesWords);
  const clock = useClock();
  const [newest] = items
    .map((each) => each.publishedAt)
    .sort()
    .reverse();
  if (!newest)
    return (
      <Empty icon="notice" title={t('none')}>
        {t('noneText')}
      </Empty>
    );
  return (
    <>
      <Copy kind="secondary">{t('latest', { at: clock.moment(newest) })}</Copy>
      <Rows label={t('title')}>
        {items.map((each) => (
          <NoticeRow key={each.id} notice={each} />
        ))}
      </Rows>
      <Pager list={list} />
    </>
  );
}
