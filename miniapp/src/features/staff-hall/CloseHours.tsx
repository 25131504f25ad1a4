import { useState } from 'react';
import type { HallBooking, HallPlan } from '@minxin/shared/bookings/hall-day';
import { cancelHallHours } from '@minxin/shared/bookings/endpoints';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Select } from '@/ui/Select';
import { closingWords } from '@/words/staff-closing';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';
import { ClosePlan } from './ClosePlan';
import styles from './Hall.module.scss';

export interface Hours {
  hallId: string;
  day: string;
  serviceId?: string;
  from: string;
  to: string;
}

/** Closing a part of a day: first who is affected, then the reason and the confirmation. */
export function CloseHours({
  hallId,
  day,
  bookings,
  onClosed,
}: {
  hallId: string;
  day: string;
  bookings: readonly HallBooking[];
  onClosed: () => void;
}) {
  const t = useWords(closingWords);
  const [open, setOpen] = useState(false);
  const [serviceId, setServiceId] = useState('');
  const [from, setFrom] = useState('00:00');
  const [to, setTo] = useState('23:59');
  const [plan, setPlan] = useState<HallPlan>();
  const hours: Hours = { hallId, day, from, to, ...(serviceId && { serviceId }) };
  const looking = useSubmit((body: Hours) => api(cancelHallHours, { body: { ...body, dryRun: true } }), setPlan);
  const look = () => void looking.submit(hours);
  const services = [...new Map(bookings.map(({ service }) => [service.id, service.name]))];
  const labels = { from: t('from'), to: t('to'), serviceId: t('service') };
  if (!open)
    return (
      <Button kind="plain" fit onPress={() => setOpen(true)}>
        {t('close')}
      </Button>
    );
  return (
    <Section title={t('close')}>
      <Card>
        {plan ? (
          <ClosePlan
            hours={hours}
            plan={plan}
            onChanged={look}
            onBack={() => setPlan(undefined)}
            onClosed={() => {
              setPlan(undefined);
              setOpen(false);
              onClosed();
            }}
          />
        ) : (
          <Form label={t('close')} onSubmit={look}>
            <Copy>{t('closeText')}</Copy>
            <ErrorSummary errors={looking.errors} labels={labels} />
            {Object.keys(looking.errors).length ? null : <Refused trouble={looking.trouble} onReload={look} />}
            <Box className={styles.pick}>
              <Field name="from" label={t('from')} hint={t('timeHint')} max={5} value={from} onChange={setFrom} />
              <Field name="to" label={t('to')} hint={t('timeHint')} max={5} value={to} onChange={setTo} />
              <Select
                name="serviceId"
                label={t('service')}
                empty={t('anyService')}
                options={services.map(([value, label]) => ({ value, label, lang: 'zh-CN' }))}
                value={serviceId}
                onChange={setServiceId}
              />
            </Box>
            <Button submit fit busy={looking.busy}>
              {t('look')}
            </Button>
          </Form>
        )}
      </Card>
    </Section>
  );
}
