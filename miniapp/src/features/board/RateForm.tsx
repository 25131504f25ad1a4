import { useState } from 'react';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Choice } from '@/ui/Choice';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { toast } from '@/ui/toast';
import { actWords } from '@/words/ticket-acts';
import { ratingWords } from '@/words/ticket-names';
import { useWords } from '@/words/use-words';

const levels = ['1', '2', '3', '4', '5'] as const;
type Level = (typeof levels)[number];

export interface Rating {
  level: number;
  comment?: string;
}
interface Props {
  send: (rating: Rating, options: { idempotencyKey: string }) => Promise<unknown>;
  done: () => Promise<void>;
}

/** The five official words, none of them chosen beforehand. */
export function RateForm({ send, done }: Props) {
  const t = useWords(actWords);
  const word = useWords(ratingWords);
  const [level, setLevel] = useState<Level>();
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const { submit, busy, errors } = useSubmit(send, async () => {
    toast(t('rated'), 'ok');
    await done();
  });
  const hand = () => {
    setMissing(!level);
    if (level) void submit({ level: Number(level), ...(comment.trim() && { comment }) });
  };
  return (
    <Section title={t('rate')}>
      <Card>
        <Form onSubmit={hand} label={t('rate')}>
          <Choice
            name="level"
            label={t('rateAsk')}
            hint={t('rateHint')}
            options={levels.map((value) => ({ value, label: word(Number(value) as 1) }))}
            value={level}
            error={missing && !level ? t('rateMissing') : errors.level}
            onChange={setLevel}
          />
          <Field
            name="comment"
            kind="prose"
            label={t('rateComment')}
            value={comment}
            error={errors.comment}
            max={500}
            rows={3}
            optional
            onChange={setComment}
          />
          <Button submit busy={busy}>
            {t('rateSend')}
          </Button>
        </Form>
      </Card>
    </Section>
  );
}
