import { listFollowedPosts, listMyPosts } from '@minxin/shared/board/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { useList } from '@/platform/use-list';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { Page } from '@/ui/Page';
import { Tabs } from '@/ui/Tabs';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';
import { MyPostsGuest } from './MyPostsGuest';
import { PostList } from './PostList';

const views = ['own', 'followed'] as const;

export function MyPostsScreen() {
  const t = useWords(boardWords);
  const caller = useCaller();
  const [view, setView] = useState<(typeof views)[number]>('own');
  return (
    <Page title={t('mine')} backTo={routes.me()}>
      {caller ? (
        <Tabs label={t('mine')} tabs={views.map((key) => ({ key, label: t(key) }))} value={view} onChange={setView}>
          {view === 'own' ? <Own /> : <Followed />}
        </Tabs>
      ) : (
        <MyPostsGuest />
      )}
    </Page>
  );
}

function Own() {
  const t = useWords(boardWords);
  const list = useList('board/mine', (cursor) => api(listMyPosts, { query: { ...(cursor && { cursor }) } }));
  const action = (
    <Link to={routes.postNew()} kind="button">
      {t('post')}
    </Link>
  );
  const empty = (
    <Empty icon="board" title={t('mineEmpty')} action={action}>
      {t('mineEmptyText')}
    </Empty>
  );
  return <PostList list={list} label={t('own')} empty={empty} />;
}

function Followed() {
  const t = useWords(boardWords);
  const list = useList('board/followed', async () => ({ ...(await api(listFollowedPosts, {})), nextCursor: null }));
  const action = (
    <Link to={routes.board()} kind="plain-button">
      {t('toBoard')}
    </Link>
  );
  const empty = (
    <Empty icon="follow" title={t('followedEmpty')} action={action}>
      {t('followedEmptyText')}
    </Empty>
  );
  return <PostList list={list} label={t('followed')} empty={empty} />;
}
