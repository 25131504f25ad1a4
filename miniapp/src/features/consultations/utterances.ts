import type { Consultation } from '@minxin/shared/consultations/consultation';
import type { TicketMessage } from '@minxin/shared/tickets/ticket';

/** Everything said, from the question to the answer; both stand here even where they were not kept as messages. */
export function utterances({ id, body, submittedAt, reply, messages }: Consultation): TicketMessage[] {
  const isSaid = (from: TicketMessage['from'], text: string) =>
    messages.some((message) => message.from === from && message.text === text);
  const opening = { id: `${id}-question`, from: 'citizen' as const, text: body, at: submittedAt };
  const answer = reply && { id: `${id}-answer`, from: 'office' as const, ...reply };
  return [
    ...(isSaid('citizen', body) ? [] : [opening]),
    ...messages,
    ...(!answer || isSaid('office', answer.text) ? [] : [answer]),
  ].sort((one, other) => one.at.localeCompare(other.at));
}
