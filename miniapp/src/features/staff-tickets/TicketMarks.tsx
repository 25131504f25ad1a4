import type { StaffTicketListed } from '@minxin/shared/tickets/ticket';
import { Status } from '@/ui/Notice';
import { markWords } from '@/words/staff-marks';
import { useWords } from '@/words/use-words';

/** What makes this ticket different from others: returned, urged, supervised, reopened, published. */
export function TicketMarks({ ticket }: { ticket: StaffTicketListed }) {
  const t = useWords(markWords);
  const { supervised, urged, returns, reopenings, published } = ticket;
  return (
    <>
      {supervised ? <Status tone="bad">{t('supervised')}</Status> : null}
      {urged > 0 ? (
        <Status tone="warn" icon="follow">
          {t('urged', { n: urged })}
        </Status>
      ) : null}
      {returns > 0 ? (
        <Status tone="warn" icon="back">
          {t('returns', { n: returns })}
        </Status>
      ) : null}
      {reopenings > 0 ? (
        <Status tone="warn" icon="refresh">
          {t('reopenings', { n: reopenings })}
        </Status>
      ) : null}
      {published ? (
        <Status tone="ok" icon="board">
          {t('published')}
        </Status>
      ) : null}
    </>
  );
}
