import { useState } from 'react';
import { focusPart } from '@/platform/focus';
import { useShortcuts } from '@/platform/shortcuts';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Cluster } from '@/ui/Layout';
import { Shortcuts } from '@/ui/Shortcuts';
import { toast } from '@/ui/toast';
import { staffWords } from '@/words/staff';
import { actWords } from '@/words/staff-acts';
import { ticketWords } from '@/words/staff-ticket';
import { useWords } from '@/words/use-words';
import { ActPanel } from './ActPanel';
import { actsOf, type Act, type Desk } from './desk';
import { SignButton, useSigning } from './SignButton';

/** The steps the reader may take now, and the form of the one chosen. */
export function Acts({ desk: { ticket, take, reload } }: { desk: Omit<Desk, 'close'> }) {
  const t = useWords(actWords);
  const page = useWords(ticketWords);
  const staff = useWords(staffWords);
  const [chosen, setChosen] = useState<Act>();
  const acts = actsOf(ticket);
  const open = chosen && acts.includes(chosen) ? chosen : undefined;
  const desk: Desk = {
    ticket,
    reload,
    take(answer, act) {
      take(answer, act);
      setChosen(undefined);
      toast(staff('done', { act: t(act) }), 'ok');
      focusPart('ticket-state');
    },
    close() {
      setChosen(undefined);
      focusPart('ticket-acts');
    },
  };
  const signing = useSigning(desk);
  const choose = (act: Act) => (act === 'signature' ? signing.sign() : setChosen(act === open ? undefined : act));
  useShortcuts(Object.fromEntries(acts.map((act, index) => [String(index + 1), () => choose(act)])));
  if (acts.length === 0) return <Copy kind="secondary">{page('noActs')}</Copy>;
  return (
    <Box id="ticket-acts">
      <Section title={page('acts')}>
        <Cluster>
          {acts.map((act, index) =>
            act === 'signature' ? (
              <SignButton key={act} {...signing} />
            ) : (
              <Button
                key={act}
                fit
                kind={index === 0 && !open ? 'primary' : 'plain'}
                pressed={act === open}
                onPress={() => choose(act)}
              >
                {t(act)}
              </Button>
            ),
          )}
        </Cluster>
        <Shortcuts items={acts.slice(0, 9).map((act, index) => ({ keys: String(index + 1), text: t(act) }))} />
        {open ? (
          <Card>
            <ActPanel key={open} desk={desk} act={open} />
          </Card>
        ) : null}
      </Section>
    </Box>
  );
}
