import type { Ticket } from '@minxin/shared/tickets/ticket';
import { useClock } from '@/platform/time';
import { Facts } from '@/ui/Card';
import { boardWords } from '@/words/board';
import { kindWords } from '@/words/ticket-names';
import { useWords } from '@/words/use-words';
import { groupNumber } from './group-number';
import { useOfficeName } from './use-office-name';

/** Number, kind, dates and places of a ticket. */
export function TicketFacts({ ticket }: { ticket: Ticket }) {
  const t = useWords(boardWords);
  const kindWord = useWords(kindWords);
  const clock = useClock();
  const officeName = useOfficeName();
  const { number, kind, submittedAt, author, office, region, place, mine } = ticket;
  const items = [
    { name: t('number'), value: groupNumber(number) },
    { name: t('kind'), value: kindWord(kind) },
    { name: t('submitted'), value: clock.moment(submittedAt) },
    { name: t('author'), value: author ?? t('anonymous') },
    { name: t('inCharge'), value: isPlaced(ticket) ? officeName(office) : undefined },
    { name: t('region'), value: region?.name },
    { name: t('place'), value: place?.text },
    { name: t('seenBy'), value: mine ? t(visibility(ticket)) : undefined },
  ];
  return <Facts items={items.filter(({ value }) => value)} />;
}

// Before the first hand-over the office is only the one that was wished for.
const isPlaced = ({ dueOn }: Ticket) => dueOn !== undefined;

function visibility(ticket: Ticket): 'public' | 'awaitingReview' | 'private' {
  if (ticket.published) return 'public';
  return ticket.public ? 'awaitingReview' : 'private';
}
