import { useState } from 'react';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Cluster } from '@/ui/Layout';
import { toast } from '@/ui/toast';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';

interface Props {
  title: string;
  label: string;
  hint: string;
  max: number;
  /** Said in passing when it has been taken. */
  thanks: string;
  button?: string;
  /** Plain beside another primary button on the same page. */
  kind?: 'primary' | 'plain';
  send: (text: string, options: { idempotencyKey: string }) => Promise<unknown>;
  done: () => Promise<void>;
  onCancel?: () => void;
}

/** A few sentences to an existing ticket: facts, an objection, why it should go on, a further question. */
export function SayForm({ title, label, hint, max, thanks, button, kind, send, done, onCancel }: Props) {
  const t = useWords(actWords);
  const [text, setText] = useState('');
  const { submit, busy, errors, clear } = useSubmit(send, async () => {
    setText('');
    toast(thanks, 'ok');
    await done();
  });
  const change = (value: string) => {
    setText(value);
    clear();
  };
  return (
    <Section title={title}>
      <Card>
        <Form onSubmit={() => void submit(text)} label={title}>
          <Field
            name="text"
            kind="prose"
            label={label}
            hint={hint}
            value={text}
            error={errors.text ?? errors.reason}
            max={max}
            rows={4}
            onChange={change}
          />
          <Cluster>
            <Button submit kind={kind} busy={busy}>
              {button ?? t('send')}
            </Button>
            {onCancel ? (
              <Button kind="plain" onPress={onCancel}>
                {t('cancel')}
              </Button>
            ) : null}
          </Cluster>
        </Form>
      </Card>
    </Section>
  );
}
