import { addFavourite, readFavourite, removeFavourite } from '@minxin/shared/following/endpoints';
import type { FavouriteKind } from '@minxin/shared/following/favourite';
import { api } from '@/platform/api';
import { go, routes } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { isStaff, useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/toast';
import { followingWords } from '@/words/following';
import { useWords } from '@/words/use-words';

/** Keeps a thing to find it again, or keeps it no longer; a guest is led to signing in. */
export function FavouriteButton({ kind, id }: { kind: FavouriteKind; id: string }) {
  const t = useWords(followingWords);
  const caller = useCaller();
  const params = { kind, id };
  const own = caller && !isStaff(caller);
  const query = useQuery(own ? `favourite/${kind}/${id}` : undefined, () => api(readFavourite, { params }));
  const kept = query.data?.kept === true;
  const change = useSubmit(
    (on: boolean) => api(on ? addFavourite : removeFavourite, { params }),
    async (_, on) => {
      toast(t(on ? 'kept' : 'dropped'), 'ok');
      await query.reload();
    },
  );
  if (isStaff(caller)) return null;
  const press = () => (own ? void change.submit(!kept) : go(routes.signIn()));
  return (
    <Button kind="plain" fit icon="star" busy={change.busy} pressed={kept} onPress={press}>
      {t(kept ? 'kept' : 'keep')}
    </Button>
  );
}
