import { signTicket } from '@minxin/shared/tickets/endpoints';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { actWords } from '@/words/staff-acts';
import { useWords } from '@/words/use-words';
import type { Desk } from './desk';

/** How a ticket is taken over: one press, nothing to fill in. */
export function useSigning(desk: Desk) {
  const params = { id: desk.ticket.id };
  const { submit, busy } = useSubmit(
    (body: { version: number }, options) => api(signTicket, { params, body }, options),
    (answer) => desk.take(answer, 'signature'),
  );
  return { busy, sign: () => void submit({ version: desk.ticket.version }).then(desk.reload) };
}

export function SignButton({ busy, sign }: ReturnType<typeof useSigning>) {
  const t = useWords(actWords);
  return (
    <Button fit busy={busy} onPress={sign}>
      {t('signature')}
    </Button>
  );
}
