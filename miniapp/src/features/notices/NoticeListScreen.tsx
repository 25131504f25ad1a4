import type { AnnouncementListed } from '@minxin/shared/announcements/announcement';
import { listAnnouncements } from '@minxin/shared/announcements/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
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
import { NoticeFilter, type Filter } from './NoticeFilter';
import { NoticeRow } from './NoticeRow';

export function NoticeListScreen() {
  const t = useWords(noticesWords);
  const { q = '', column = '', office = '' } = useParams();
  const [filter, setFilter] = useState<Filter>({ q, column, office });
  const list = useList(`notices/${JSON.stringify(filter)}`, (cursor) =>
    api(listAnnouncements, { query: { ...given(filter), ...(cursor && { cursor }) } }),
  );
  return (
    <Page title={t('title')} backTo={routes.home()}>
      <NoticeFilter value={filter} onChange={setFilter} />
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

const given = ({ q, column, office }: Filter) => ({
  ...(q && { q }),
  ...(column && { column }),
  ...(office && { office }),
});
