import { followPost, supportPost, unfollowPost, unsupportPost } from '@minxin/shared/board/endpoints';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { isStaff, useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { toast } from '@/ui/toast';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';

interface Props {
  ticket: Ticket;
  done: () => Promise<void>;
}

/** Sharing somebody else's concern and following it; a guest is told what signing in would allow. */
export function TicketMarks({ ticket, done }: Props) {
  const t = useWords(actWords);
  const caller = useCaller();
  if (ticket.mine || isStaff(caller)) return null;
  if (!caller)
    return (
      <Stack gap="small">
        <Copy kind="secondary">{t('guest')}</Copy>
        <Link to={routes.signIn()} kind="plain-button">
          {t('signIn')}
        </Link>
      </Stack>
    );
  return <Switches ticket={ticket} done={done} />;
}

function Switches({ ticket: { id, supported, following, actions }, done }: Props) {
  const t = useWords(actWords);
  const params = { id };
  const support = useSubmit((on: boolean) => api(on ? supportPost : unsupportPost, { params }), done);
  const follow = useSubmit(
    (on: boolean) => api(on ? followPost : unfollowPost, { params }),
    async (_, on) => {
      if (on) toast(t('followed'), 'ok');
      await done();
    },
  );
  return (
    <Cluster>
      {actions.includes('support') || supported ? (
        <Button kind="plain" icon="support" busy={support.busy} onPress={() => void support.submit(!supported)}>
          {t(supported ? 'supported' : 'support')}
        </Button>
      ) : null}
      {actions.includes('follow') || following ? (
        <Button kind="plain" icon="follow" busy={follow.busy} onPress={() => void follow.submit(!following)}>
          {t(following ? 'following' : 'follow')}
        </Button>
      ) : null}
    </Cluster>
  );
}
