import { objectToRefusal, reopenPost, supplementPost } from '@minxin/shared/board/endpoints';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { api } from '@/platform/api';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Card';
import { Cluster } from '@/ui/Layout';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';
import { ConsentButton } from './ConsentButton';
import { isUnhappy } from './PressingActs';
import { SayForm } from './SayForm';
import { WithdrawButton } from './WithdrawButton';

interface Props {
  ticket: Ticket;
  done: () => Promise<void>;
}
type Part = 'supplement' | 'objection' | 'reopen';

/** What else the citizen may do with an own ticket: exactly what the server offers, folded until asked for. */
export function OwnActs({ ticket, done }: Props) {
  const t = useWords(actWords);
  const [open, setOpen] = useState<Part>();
  const { id, actions, state } = ticket;
  const can = (action: string) => actions.includes(action);
  const finish = async () => {
    setOpen(undefined);
    await done();
  };
  const offered: Array<[Part, boolean]> = [
    ['supplement', can('supplement') && state !== 'need-more'],
    ['objection', can('objection')],
    ['reopen', can('reopening') && !isUnhappy(ticket)],
  ];
  const parts = offered.filter(([, offers]) => offers).map(([part]) => part);
  if (parts.length === 0 && !can('consent') && !can('withdraw')) return null;
  return (
    <>
      <Section title={t('mine')}>
        <Cluster>
          {parts.map((part) => (
            <Button key={part} kind="plain" fit expanded={part === open} onPress={() => setOpen(part)}>
              {t(part)}
            </Button>
          ))}
          {can('consent') ? <ConsentButton ticket={ticket} done={done} /> : null}
          {can('withdraw') ? <WithdrawButton id={id} done={done} /> : null}
        </Cluster>
      </Section>
      {open && parts.includes(open) ? (
        <SayPart part={open} id={id} done={finish} onCancel={() => setOpen(undefined)} />
      ) : null}
    </>
  );
}

function SayPart({ part, id, ...rest }: { part: Part; id: string; done: () => Promise<void>; onCancel?: () => void }) {
  const t = useWords(actWords);
  const params = { id };
  const parts = {
    supplement: {
      thanks: t('supplemented'),
      max: 2000,
      send: (text: string, options: object) => api(supplementPost, { params, body: { text } }, options),
    },
    objection: {
      thanks: t('objected'),
      max: 1000,
      send: (reason: string, options: object) => api(objectToRefusal, { params, body: { reason } }, options),
    },
    reopen: {
      thanks: t('reopened'),
      max: 1000,
      send: (reason: string, options: object) => api(reopenPost, { params, body: { reason } }, options),
    },
  };
  return (
    <SayForm key={part} title={t(part)} label={t(`${part}Text`)} hint={t(`${part}Hint`)} {...parts[part]} {...rest} />
  );
}
