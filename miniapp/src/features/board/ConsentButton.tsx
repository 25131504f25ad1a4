import { changeConsent } from '@minxin/shared/board/endpoints';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { toast } from '@/ui/toast';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';

/** Agrees to a public copy or takes it back, after saying what that means. */
export function ConsentButton({ ticket, done }: { ticket: Ticket; done: () => Promise<void> }) {
  const t = useWords(actWords);
  const params = { id: ticket.id };
  const { submit, busy } = useSubmit(
    (agreed: boolean) => api(changeConsent, { params, body: { public: agreed } }),
    async (_, agreed) => {
      toast(t(agreed ? 'allowed' : 'disallowed'), 'ok');
      await done();
    },
  );
  const change = ticket.public ? 'disallow' : 'allow';
  async function ask(): Promise<void> {
    const agreed = await confirm({ title: t(change), text: t(`${change}Text`), yes: t(change), no: t('cancel') });
    if (agreed) await submit(change === 'allow');
  }
  return (
    <Button kind="plain" fit busy={busy} onPress={() => void ask()}>
      {t(change)}
    </Button>
  );
}
