import { listPosts } from '@minxin/shared/board/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { useList } from '@/platform/use-list';
import { Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Cluster, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Page } from '@/ui/Page';
import { Tabs } from '@/ui/Tabs';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';
import { given, noFilter } from './board-filter';
import { BoardFigures } from './BoardFigures';
import { BoardNarrow } from './BoardNarrow';
import { PostList } from './PostList';

const orders = ['latest', 'hot'] as const;

export function BoardScreen() {
  const t = useWords(boardWords);
  const caller = useCaller();
  const [filter, setFilter] = useState(noFilter);
  const [sort, setSort] = useState<(typeof orders)[number]>('latest');
  const query = { ...given(filter), sort };
  const list = useList(`board/${caller?.displayName ?? ''}/${JSON.stringify(query)}`, (cursor) =>
    api(listPosts, { query: { ...query, ...(cursor && { cursor }) } }),
  );
  const narrowed = Object.keys(query).length > 1;
  return (
    <Page title={t('title')} tab>
      <Stack>
        <Copy>{t('intro')}</Copy>
        <Link to={routes.postNew()} kind="button" icon="edit">
          {t('post')}
        </Link>
        <Cluster>
          <Link to={routes.postLookup()} kind="plain-button" icon="track" fit>
            {t('lookup')}
          </Link>
          <Link to={routes.myPosts()} kind="plain-button" icon="me" fit>
            {t('mine')}
          </Link>
        </Cluster>
        <BoardFigures />
      </Stack>
      <Section title={t('list')}>
        <BoardNarrow value={filter} onChange={setFilter} />
        <Tabs label={t('sort')} tabs={orders.map((key) => ({ key, label: t(key) }))} value={sort} onChange={setSort}>
          <PostList
            list={list}
            label={t('list')}
            empty={
              <Empty icon="board" title={t(narrowed ? 'emptyFiltered' : 'empty')}>
                {t(narrowed ? 'emptyFilteredText' : 'emptyText')}
              </Empty>
            }
          />
        </Tabs>
      </Section>
    </Page>
  );
}
