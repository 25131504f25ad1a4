import { currentRuleSet } from '@minxin/shared/tickets/limits';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { useClock } from '@/platform/time';
import { Card, Facts, Section } from '@/ui/Card';
import { factWords } from '@/words/staff-facts';
import { markWords } from '@/words/staff-marks';
import { replyWords } from '@/words/staff-reply';
import { staffTerms } from '@/words/staff-terms';
import { useWords } from '@/words/use-words';

type FactName =
  | 'number'
  | 'kind'
  | 'submitted'
  | 'region'
  | 'office'
  | 'co'
  | 'wished'
  | 'concerned'
  | 'dispatched'
  | 'due'
  | 'returned'
  | 'extended'
  | 'consent'
  | 'publicState'
  | 'rating'
  | 'refusal'
  | 'rules';

/** What is known about a ticket, each fact once. */
export function About({ ticket }: { ticket: StaffTicket }) {
  const t = useWords(factWords);
  const mark = useWords(markWords);
  const reply = useWords(replyWords);
  const term = useWords(staffTerms);
  const clock = useClock();
  const { dueOn, dueProvisional, firstDispatchedAt, returns, rating, refusal } = ticket;
  const due = dueOn && `${clock.day(dueOn)}${dueProvisional ? mark('provisional') : ''}`;
  const rated = rating && t(`level${rating.level as 1 | 2 | 3 | 4 | 5}`);
  const facts: [FactName, string | null | undefined][] = [
    ['number', ticket.number],
    ['kind', term(ticket.kind)],
    ['submitted', clock.moment(ticket.submittedAt)],
    ['region', ticket.region?.name],
    ['office', ticket.office?.name ?? mark('noOffice')],
    ['co', ticket.coOffices.map((each) => each.name).join(' · ')],
    ['wished', ticket.wishedOffice?.name],
    ['concerned', ticket.aboutOffice?.name],
    ['dispatched', firstDispatchedAt && clock.moment(firstDispatchedAt)],
    ['due', due],
    ['returned', returns > 0 ? t('returnsOf', { n: returns }) : undefined],
    ['extended', ticket.extendedOnce ? t('extendedYes') : undefined],
    ['consent', t(ticket.publicConsent ? 'consentYes' : 'consentNo')],
    ['publicState', reply(ticket.published ? 'published' : 'unpublished')],
    ['rating', rated && [rated, rating.comment].filter(Boolean).join(' · ')],
    ['refusal', refusal && `${refusal.code} ${refusal.explanation} ${t('whereTo', { where: refusal.whereToGo })}`],
    ['rules', ticket.ruleSet === currentRuleSet ? t('countyRules') : ticket.ruleSet],
  ];
  return (
    <Section title={t('about')}>
      <Card>
        <Facts items={facts.flatMap(([name, value]) => (value ? [{ name: t(name), value }] : []))} />
      </Card>
    </Section>
  );
}
