import { dayOf } from '@minxin/shared/moment';
import { never } from '@minxin/shared/tickets/limits';
import { runningStates } from '@minxin/shared/tickets/states';
import type { StaffTicketListed } from '@minxin/shared/tickets/ticket';
import type { Tone } from '@/ui/tone';

/** The date a desk looks at: the last day of the answer, or of the present step before there is one. */
export interface Due {
  day: string;
  kind: 'answer' | 'step';
  /** Calendar days from today; negative when passed. */
  left: number;
  tone: Tone;
}

/** What is due next for a ticket; undefined when nobody owes anything. */
export function dueOf(ticket: StaffTicketListed, today = dayOf(new Date())): Due | undefined {
  const runs = (runningStates as readonly string[]).includes(ticket.state);
  const answer = runs ? ticket.dueOn : undefined;
  const day = answer ?? (ticket.nextStepOn === never ? undefined : ticket.nextStepOn);
  if (!day) return undefined;
  const left = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  return { day, kind: answer ? 'answer' : 'step', left, tone: left < 0 ? 'bad' : left <= 1 ? 'warn' : 'quiet' };
}
