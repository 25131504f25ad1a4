import type { TicketState } from '@minxin/shared/tickets/states';
import { Status } from '@/ui/Notice';
import type { Tone } from '@/ui/tone';
import { staffTerms } from '@/words/staff-terms';
import { useWords } from '@/words/use-words';

const tones: Partial<Record<TicketState, Tone>> = {
  submitted: 'info',
  accepted: 'info',
  dispatched: 'info',
  returned: 'warn',
  reopened: 'warn',
  visiting: 'ok',
  closed: 'ok',
};

/** The state of a ticket as a word. */
export function StateMark({ state }: { state: TicketState }) {
  const t = useWords(staffTerms);
  return <Status tone={tones[state] ?? 'quiet'}>{t(`state-${state}`)}</Status>;
}
