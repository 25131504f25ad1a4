import { useState } from 'react';
import { checkIn } from '@minxin/shared/bookings/endpoints';
import { api } from '@/platform/api';
import { focusField } from '@/platform/focus';
import { scan } from '@/platform/scan';
import { useSubmit } from '@/platform/use-submit';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Cluster } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { hallWords } from '@/words/staff-hall';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';
import styles from './Hall.module.scss';

/** Arrivals: ten digits and Enter, the answer is said, and the field waits for the next voucher. */
export function CheckIn({ hallId, onArrival }: { hallId: string; onArrival: () => void }) {
  const t = useWords(hallWords);
  const say = useTroubleWords();
  const [code, setCode] = useState('');
  const [told, setTold] = useState('');
  const { submit, busy, errors, trouble } = useSubmit(
    (body: { hallId: string; code: string }) => api(checkIn, { body }),
    ({ repeated, nameMasked, start, end, service }) => {
      const values = { name: nameMasked, time: `${start}–${end}`, service: service.name };
      setTold(t(repeated ? 'arrivedBefore' : 'arrivedNow', values));
      setCode('');
      onArrival();
    },
  );
  async function send(digits: string): Promise<void> {
    setTold('');
    await submit({ hallId, code: digits });
    focusField('code');
  }
  async function read(): Promise<void> {
    const found = (await scan?.())?.replace(/\D/g, '');
    if (!found) return;
    setCode(found);
    await send(found);
  }
  return (
    <Card>
      <Form label={t('checkIn')} onSubmit={() => void send(code)}>
        <Box className={styles.code}>
          <Field
            name="code"
            kind="digits"
            label={t('code')}
            hint={t('codeHint')}
            autoComplete="off"
            value={code}
            error={errors.code}
            onChange={(typed) => setCode(typed.replace(/\D/g, '').slice(0, 10))}
          />
        </Box>
        <Cluster>
          <Button submit fit busy={busy}>
            {t('checkIn')}
          </Button>
          {scan ? (
            <Button kind="plain" fit onPress={() => void read()}>
              {t('scan')}
            </Button>
          ) : null}
        </Cluster>
        <Box live="polite">
          {told ? <Notice tone="ok">{told}</Notice> : null}
          {trouble && !errors.code ? <Notice tone="bad">{say(trouble)}</Notice> : null}
        </Box>
      </Form>
    </Card>
  );
}
