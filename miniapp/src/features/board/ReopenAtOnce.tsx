import { reopenPost } from '@minxin/shared/board/endpoints';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { toast } from '@/ui/toast';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';

/** After a bad rating: on with it in one tap, for the reason already given. */
export function ReopenAtOnce({ ticket: { id, rating }, done }: { ticket: Ticket; done: () => Promise<void> }) {
  const t = useWords(actWords);
  const { submit, busy } = useSubmit(
    (reason: string, options) => api(reopenPost, { params: { id }, body: { reason } }, options),
    async () => {
      toast(t('reopened'), 'ok');
      await done();
    },
  );
  const action = (
    <Button busy={busy} onPress={() => void submit(rating?.comment ?? t('reopenDefault'))}>
      {t('reopen')}
    </Button>
  );
  return (
    <Notice tone="warn" title={t('unhappy')} live action={action}>
      {t('unhappyText')}
    </Notice>
  );
}
