import { useState } from 'react';
import type { HallPlan } from '@minxin/shared/bookings/hall-day';
import { cancelHallHours } from '@minxin/shared/bookings/endpoints';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { Copy } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Cluster } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Table } from '@/ui/Table';
import { toast } from '@/ui/toast';
import { closingWords } from '@/words/staff-closing';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';
import type { Hours } from './CloseHours';

interface ClosePlanProps {
  hours: Hours;
  plan: HallPlan;
  /** Somebody booked or cancelled meanwhile: look again. */
  onChanged: () => void;
  onBack: () => void;
  onClosed: () => void;
}

/** Who would be affected; nobody is cancelled unseen. */
export function ClosePlan({ hours, plan, onChanged, onBack, onClosed }: ClosePlanProps) {
  const t = useWords(closingWords);
  const say = useTroubleWords();
  const [reason, setReason] = useState('');
  const { affected, affectedCount: n, slotsClosed: slots } = plan;
  const { submit, busy, errors, trouble } = useSubmit(
    (body: Hours & { reason: string; expected: number }, options) =>
      api(cancelHallHours, { body: { ...body, reason: body.reason || undefined, dryRun: false } }, options),
    (answer) => {
      toast(t('closed', { n: answer.affectedCount }), 'ok');
      onClosed();
    },
  );
  const code = trouble?.kind === 'refused' ? trouble.problem.code : '';
  async function close(): Promise<void> {
    const question = {
      title: t('confirmTitle', { time: `${hours.from}–${hours.to}` }),
      text: t('confirmText', { n }),
      yes: t('confirmClose'),
      no: t('back'),
      danger: true,
    };
    if (n === 0 || (await confirm(question))) await submit({ ...hours, reason, expected: n });
  }
  const again = (
    <Button kind="plain" fit onPress={onChanged}>
      {t('look')}
    </Button>
  );
  return (
    <Form label={t('close')} onSubmit={() => void close()}>
      <Copy kind="strong">{n === 0 ? t('planNobody', { slots }) : t('plan', { slots, n })}</Copy>
      {n > 0 ? (
        <Table
          caption={t('affected')}
          columns={[
            { key: 'time', title: t('time'), cell: (row) => `${row.start}–${row.end}` },
            { key: 'name', title: t('name'), cell: (row) => row.nameMasked },
            { key: 'service', title: t('service'), cell: (row) => row.service.name },
          ]}
          rows={affected}
          rowKey={(row) => row.id}
        />
      ) : null}
      {trouble && !errors.reason && code !== 'bookings/reason-needed' ? (
        <Notice tone="warn" live action={code === 'bookings/affected-changed' ? again : undefined}>
          {say(trouble)}
        </Notice>
      ) : null}
      <Field
        name="reason"
        max={200}
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        error={errors.reason ?? (code === 'bookings/reason-needed' && trouble ? say(trouble) : undefined)}
        onChange={setReason}
      />
      <Cluster>
        <Button submit fit kind="danger" busy={busy}>
          {t('confirmClose')}
        </Button>
        <Button kind="plain" fit onPress={onBack}>
          {t('back')}
        </Button>
      </Cluster>
    </Form>
  );
}
