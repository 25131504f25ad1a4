import { useState } from 'react';
import { signInAsStaff } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { useTroubleWords } from '@/words/trouble';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { accountWords } from '@/words/account';
import { useWords } from '@/words/use-words';

export function StaffForm({ done }: { done: () => void }) {
  const t = useWords(accountWords);
  const say = useTroubleWords();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const { submit, busy, errors, trouble } = useSubmit(signInAsStaff, done, { silent: true });
  const labels = { username: t('username'), password: t('password'), totp: t('totp') };
  const refused = trouble && Object.keys(errors).length === 0;
  return (
    <Section title={t('staff')}>
      <Card>
        <Form onSubmit={() => void submit({ username, password, totp: totp || undefined })}>
          <ErrorSummary errors={errors} labels={labels} />
          {refused ? (
            <Notice tone="bad" live>
              {say(trouble)}
            </Notice>
          ) : null}
          <Field
            name="username"
            label={labels.username}
            value={username}
            onChange={setUsername}
            autoComplete="username"
            error={errors.username}
            max={60}
          />
          <Field
            name="password"
            kind="password"
            label={labels.password}
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            error={errors.password}
            max={200}
          />
          <Field
            name="totp"
            kind="digits"
            label={labels.totp}
            hint={t('totpHint')}
            value={totp}
            onChange={setTotp}
            autoComplete="one-time-code"
            error={errors.totp}
            max={6}
            optional
          />
          <Button submit busy={busy}>
            {t('enter')}
          </Button>
        </Form>
      </Card>
    </Section>
  );
}
