import type { TicketState } from '@minxin/shared/tickets/states';
import { Status } from '@/ui/Notice';
import { stateWords } from '@/words/ticket-names';
import { useWords } from '@/words/use-words';
import { stateLooks } from './state-tone';

/** The state of a ticket as a word with its icon. */
export function StateMark({ state }: { state: TicketState }) {
  const t = useWords(stateWords);
  return <Status {...stateLooks[state]}>{t(state)}</Status>;
}
