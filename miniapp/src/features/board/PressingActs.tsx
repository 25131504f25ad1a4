import { ratePost, supplementPost } from '@minxin/shared/board/endpoints';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { api } from '@/platform/api';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';
import { AskedFor } from './AskedFor';
import { RateForm } from './RateForm';
import { ReopenAtOnce } from './ReopenAtOnce';
import { SayForm } from './SayForm';

/** What waits for the citizen, open and beside what it is about: facts asked for, a rating, going on after a bad one. */
export function PressingActs({ ticket, done }: { ticket: Ticket; done: () => Promise<void> }) {
  const t = useWords(actWords);
  const { id, state, actions } = ticket;
  const params = { id };
  if (state === 'need-more' && actions.includes('supplement'))
    return (
      <>
        <AskedFor ticket={ticket} />
        <SayForm
          title={t('supplement')}
          label={t('supplementText')}
          hint={t('supplementHint')}
          thanks={t('supplemented')}
          max={2000}
          send={(text, options) => api(supplementPost, { params, body: { text } }, options)}
          done={done}
        />
      </>
    );
  if (isUnhappy(ticket)) return <ReopenAtOnce ticket={ticket} done={done} />;
  if (!actions.includes('rating')) return null;
  return <RateForm send={(body, options) => api(ratePost, { params, body }, options)} done={done} />;
}

/** Rated badly and still open to going on. */
export function isUnhappy(ticket: Ticket): boolean {
  return ticket.rating !== undefined && ticket.rating.level >= 4 && ticket.actions.includes('reopening');
}
