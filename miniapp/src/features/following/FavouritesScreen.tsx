import { listFavourites, removeFavourite } from '@minxin/shared/following/endpoints';
import { favouriteKinds, type Favourite, type FavouriteKind } from '@minxin/shared/following/favourite';
import { useState } from 'react';
import { OwnOnly } from '@/features/messages/OwnOnly';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { isStaff, useCaller } from '@/platform/session';
import { useList } from '@/platform/use-list';
import { useSubmit } from '@/platform/use-submit';
import { Rows } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Tabs } from '@/ui/Tabs';
import { toast } from '@/ui/toast';
import { followingWords } from '@/words/following';
import { useWords } from '@/words/use-words';
import { FavouriteItem } from './FavouriteItem';

const views = ['all', ...favouriteKinds] as const;
type View = (typeof views)[number];

export function FavouritesScreen() {
  const t = useWords(followingWords);
  const caller = useCaller();
  const [view, setView] = useState<View>('all');
  const tabs = views.map((key) => ({ key, label: t(key) }));
  return (
    <Page title={t('favourites')} backTo={routes.me()}>
      {caller && !isStaff(caller) ? (
        <Tabs label={t('favourites')} tabs={tabs} value={view} onChange={setView}>
          <Kept kind={view === 'all' ? undefined : view} />
        </Tabs>
      ) : (
        <OwnOnly title={t('guest')}>{t('guestText')}</OwnOnly>
      )}
    </Page>
  );
}

function Kept({ kind }: { kind: FavouriteKind | undefined }) {
  const t = useWords(followingWords);
  const list = useList(`favourites/${kind ?? 'all'}`, (cursor) =>
    api(listFavourites, { query: { ...(kind && { kind }), ...(cursor && { cursor }) } }),
  );
  const drop = useSubmit(
    ({ kind: which, id }: Favourite) => api(removeFavourite, { params: { kind: which, id } }),
    async () => {
      toast(t('dropped'), 'ok');
      await list.reload();
    },
  );
  const toNotices = (
    <Link to={routes.notices()} kind="button" fit>
      {t('toNotices')}
    </Link>
  );
  return (
    <Loaded query={list} data={list.items}>
      {(items) =>
        items.length === 0 ? (
          <Empty icon="star" title={t('noFavourites')} action={toNotices}>
            {t('noFavouritesText')}
          </Empty>
        ) : (
          <>
            <Rows label={t('favourites')}>
              {items.map((each) => (
                <FavouriteItem key={`${each.kind} ${each.id}`} favourite={each} onDrop={() => void drop.submit(each)} />
              ))}
            </Rows>
            <Pager list={list} />
          </>
        )
      }
    </Loaded>
  );
}
