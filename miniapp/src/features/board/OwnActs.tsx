import { objectToRefusal, ratePost, reopenPost, supplementPost } from '@minxin/shared/board/endpoints';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { api } from '@/platform/api';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Card';
import { Cluster, Stack } from '@/ui/Layout';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';
import { AskedFor } from './AskedFor';
import { ConsentButton } from './ConsentButton';
import { RateForm } from './RateForm';
import { ReopenAtOnce } from './ReopenAtOnce';
import { SayForm } from './SayForm';
import { WithdrawButton } from './WithdrawButton';

interface Props {
  ticket: Ticket;
  done: () => Promise<void>;
}
type Part = 'supplement' | 'objection' | 'reopen';

/** What the citizen may do with an own ticket: exactly what the server offers, the most pressing first and open. */
export function OwnActs({ ticket, done }: Props) {
  const t = useWords(actWords);
  const [open, setOpen] = useState<Part>();
  const { id, actions, state, rating } = ticket;
  const can = (action: string) => actions.includes(action);
  const unhappy = rating !== undefined && rating.level >= 4 && can('reopening');
  const pressing = state === 'need-more' && can('supplement') ? 'supplement' : open;
  const finish = async () => {
    setOpen(undefined);
    await done();
  };
  const offered: Array<[Part, boolean]> = [
    ['supplement', can('supplement')],
    ['objection', can('objection')],
    ['reopen', can('reopening') && !unhappy],
  ];
  const quiet = offered.filter(([part, offers]) => offers && part !== pressing);
  return (
    <Stack gap="large">
      {state === 'need-more' ? <AskedFor ticket={ticket} /> : null}
      {unhappy ? <ReopenAtOnce ticket={ticket} done={finish} /> : null}
      {can('rating') ? (
        <RateForm send={(body, options) => api(ratePost, { params: { id }, body }, options)} done={done} />
      ) : null}
      {pressing ? (
        <SayPart
          part={pressing}
          id={id}
          done={finish}
          onCancel={pressing === open ? () => setOpen(undefined) : undefined}
        />
      ) : null}
      {quiet.length > 0 || can('consent') || can('withdraw') ? (
        <Section title={t('mine')}>
          <Cluster>
            {quiet.map(([part]) => (
              <Button key={part} kind="plain" fit onPress={() => setOpen(part)}>
                {t(part)}
              </Button>
            ))}
            {can('consent') ? <ConsentButton ticket={ticket} done={done} /> : null}
            {can('withdraw') ? <WithdrawButton id={id} done={done} /> : null}
          </Cluster>
        </Section>
      ) : null}
    </Stack>
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
