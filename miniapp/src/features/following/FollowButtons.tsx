import { follow, listSubscriptions, unfollow } from '@minxin/shared/following/endpoints';
import type { Subscription } from '@minxin/shared/following/subscription';
import { api } from '@/platform/api';
import { go, routes } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { isStaff, useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Cluster } from '@/ui/Layout';
import { toast } from '@/ui/toast';
import { followingWords } from '@/words/following';
import { useWords } from '@/words/use-words';
import { useDelivery } from './use-delivery';

/** What may be followed on a page. */
export interface Followed {
  kind: 'office' | 'column';
  target: string;
  name: string;
}

/** Follows the offices and columns of a page, or follows them no longer; a guest is led to signing in. */
export function FollowButtons({ places }: { places: Followed[] }) {
  const caller = useCaller();
  const own = caller && !isStaff(caller);
  const query = useQuery(own ? 'subscriptions' : undefined, () => api(listSubscriptions, {}));
  if (isStaff(caller)) return null;
  return (
    <Cluster>
      {places.map((place) => (
        <FollowButton
          key={`${place.kind} ${place.target}`}
          place={place}
          subscription={query.data?.items.find(({ kind, target }) => kind === place.kind && target === place.target)}
          done={query.reload}
        />
      ))}
    </Cluster>
  );
}

function FollowButton({
  place: { kind, target, name },
  subscription,
  done,
}: {
  place: Followed;
  subscription: Subscription | undefined;
  done: () => Promise<void>;
}) {
  const t = useWords(followingWords);
  const caller = useCaller();
  const delivery = useDelivery();
  const start = useSubmit(
    () => api(follow, { body: { kind, target } }),
    async () => {
      toast(t('followed'), 'ok');
      await done();
    },
  );
  const end = useSubmit(
    (id: string) => api(unfollow, { params: { id } }),
    async () => {
      toast(t('unfollowed'), 'ok');
      await done();
    },
  );
  function press(): void {
    if (!caller) return go(routes.signIn());
    if (subscription) return void end.submit(subscription.id);
    // WeChat only asks inside the tap itself, so it is asked first.
    void delivery.allow('notices').then(() => start.submit(undefined));
  }
  return (
    <Button
      kind="plain"
      fit
      icon="follow"
      busy={start.busy || end.busy}
      pressed={subscription !== undefined}
      onPress={press}
    >
      {t(subscription ? 'following' : 'follow', { name })}
    </Button>
  );
}
