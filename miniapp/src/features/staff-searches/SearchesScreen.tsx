import { useState } from 'react';
import { listMisses } from '@minxin/shared/search/endpoints';
import type { Miss } from '@minxin/shared/search/found';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { useList } from '@/platform/use-list';
import { Row, Rows } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Empty } from '@/ui/Empty';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { Tabs } from '@/ui/Tabs';
import { searchesWords } from '@/words/staff-searches';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';

type Sort = 'newest' | 'frequent';

/** What people looked for and nobody found: what to write next. */
export function SearchesScreen() {
  const t = useWords(searchesWords);
  const [sort, setSort] = useState<Sort>('newest');
  const tabs = (['newest', 'frequent'] as const).map((key) => ({ key, label: t(key) }));
  return (
    <Page title={t('title')} backTo={routes.me()}>
      <Gate roles={['publisher', 'admin']}>
        {() => (
          <>
            <Copy>{t('intro')}</Copy>
            <Tabs label={t('order')} tabs={tabs} value={sort} onChange={setSort}>
              <Misses key={sort} sort={sort} />
            </Tabs>
          </>
        )}
      </Gate>
    </Page>
  );
}

function Misses({ sort }: { sort: Sort }) {
  const t = useWords(searchesWords);
  const list = useList(`staff/searches/${sort}`, (cursor) =>
    api(listMisses, { query: { sort, ...(cursor && { cursor }) } }),
  );
  return (
    <Loaded query={list} data={list.items} waiting={<Skeleton rows={5} />}>
      {(items) =>
        items.length === 0 ? (
          <Empty icon="search" title={t('none')}>
            {t('noneText')}
          </Empty>
        ) : (
          <>
            <Rows label={t('title')}>
              {items.map((each) => (
                <MissRow key={each.words} miss={each} />
              ))}
            </Rows>
            <Pager list={list} />
          </>
        )
      }
    </Loaded>
  );
}

function MissRow({ miss: { words, count, lastAt } }: { miss: Miss }) {
  const t = useWords(searchesWords);
  const clock = useClock();
  return (
    <Row
      to={routes.search({ q: words })}
      title={words}
      note={<Dotted facts={[t('times', { n: count }), t('last', { at: clock.moment(lastAt) })]} />}
    />
  );
}
