import { withdrawPost } from '@minxin/shared/board/endpoints';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { toast } from '@/ui/toast';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';

/** Withdraws a ticket after a question, since it cannot be restored. */
export function WithdrawButton({ id, done }: { id: string; done: () => Promise<void> }) {
  const t = useWords(actWords);
  const { submit, busy } = useSubmit(
    (params: { id: string }) => api(withdrawPost, { params }),
    async () => {
      toast(t('withdrawn'), 'ok');
      await done();
    },
  );
  async function ask(): Promise<void> {
    const question = { title: t('withdrawTitle'), text: t('withdrawText'), yes: t('withdraw'), no: t('keep') };
    if (await confirm({ ...question, danger: true })) await submit({ id });
  }
  return (
    <Button kind="plain" fit busy={busy} onPress={() => void ask()}>
      {t('withdraw')}
    </Button>
  );
}
