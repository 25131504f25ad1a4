import { useState } from 'react';
import { unmaskContact } from '@minxin/shared/tickets/endpoints';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import type { Result } from '@minxin/shared/endpoint';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Card, Facts, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Stack } from '@/ui/Layout';
import { PhoneLink } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { toast } from '@/ui/toast';
import { factWords } from '@/words/staff-facts';
import { ticketWords } from '@/words/staff-ticket';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';

export type Unmasked = Result<typeof unmaskContact>;

/** Who wrote it, masked; the whole contact only for a stated purpose, which the citizen will read. */
export function Contact({
  ticket,
  unmasked,
  onUnmask,
}: {
  ticket: StaffTicket;
  unmasked: Unmasked | undefined;
  onUnmask: (answer: Unmasked) => void;
}) {
  const t = useWords(ticketWords);
  const fact = useWords(factWords);
  const [asking, setAsking] = useState(false);
  const { citizen, anonymous, actions } = ticket;
  const phone = unmasked ? unmasked.phone : citizen?.phoneMasked;
  const shown = unmasked?.phone ? <PhoneLink number={unmasked.phone} /> : (phone ?? t('noPhone'));
  return (
    <Section title={t('contact')}>
      <Card>
        <Stack gap="small">
          {citizen ? (
            <Facts
              items={[
                { name: t('name'), value: anonymous ? fact('anonymous') : (citizen.name ?? fact('anonymous')) },
                { name: t('phone'), value: shown },
              ]}
            />
          ) : (
            <Copy>{t('protected')}</Copy>
          )}
          {actions.includes('unmasking') && !unmasked ? (
            <Button kind="plain" fit icon="lock" onPress={() => setAsking(true)}>
              {t('unmask')}
            </Button>
          ) : null}
        </Stack>
      </Card>
      {asking ? (
        <AskPurpose
          ticket={ticket}
          onClose={() => setAsking(false)}
          onAnswer={(answer) => {
            setAsking(false);
            onUnmask(answer);
            toast(t('unmasked'));
          }}
        />
      ) : null}
    </Section>
  );
}

function AskPurpose({
  ticket,
  onClose,
  onAnswer,
}: {
  ticket: StaffTicket;
  onClose: () => void;
  onAnswer: (answer: Unmasked) => void;
}) {
  const t = useWords(ticketWords);
  const [purpose, setPurpose] = useState('');
  const params = { id: ticket.id };
  const { submit, busy, errors, trouble } = useSubmit(
    (body: { purpose: string }) => api(unmaskContact, { params, body }),
    onAnswer,
  );
  return (
    <Dialog open title={t('unmaskTitle')} onClose={onClose}>
      <Form onSubmit={() => void submit({ purpose })}>
        <Notice tone="warn">{t('unmaskText')}</Notice>
        {errors.purpose ? null : <Refused trouble={trouble} onReload={onClose} />}
        <Field
          name="purpose"
          max={200}
          label={t('purpose')}
          hint={t('purposeHint')}
          value={purpose}
          error={errors.purpose}
          onChange={setPurpose}
        />
        <Button submit busy={busy}>
          {t('unmaskDo')}
        </Button>
      </Form>
    </Dialog>
  );
}
