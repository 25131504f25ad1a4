import type { Ticket } from '@minxin/shared/tickets/ticket';
import { hotline } from '@/platform/phone';
import { writtenIn } from '@/platform/written-in';
import { Card, Section } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { PhoneLink } from '@/ui/Link';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';

// A service number or a phone with its area code, as offices write them.
const digits = /[\d-]{3,13}/g;
const isPhone = (run: string) => /^(?:1[0-2]\d|1\d{4}|0\d{2,3}-?\d{7,8}|1[3-9]\d{9})$/.test(run);

/** Why a ticket was not accepted, who can help instead, and their numbers to call. */
export function TicketRefusal({ refusal }: { refusal: NonNullable<Ticket['refusal']> }) {
  const t = useWords(boardWords);
  const numbers = (refusal.whereToGo.match(digits) ?? []).filter(isPhone);
  return (
    <Section title={t('refusal')}>
      <Card>
        <Stack gap="small">
          <Copy lines lang={writtenIn(refusal.explanation)}>
            {refusal.explanation}
          </Copy>
          <Heading level={3}>{t('whereToGo')}</Heading>
          <Copy lines lang={writtenIn(refusal.whereToGo)}>
            {refusal.whereToGo}
          </Copy>
          <Cluster>
            {[...new Set([...numbers, hotline])].map((number) => (
              <PhoneLink key={number} number={number} kind="button" />
            ))}
          </Cluster>
        </Stack>
      </Card>
    </Section>
  );
}
