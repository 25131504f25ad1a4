import { follow } from '@minxin/shared/following/endpoints';
import { keywordLength } from '@minxin/shared/following/subscription';
import { useState } from 'react';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { toast } from '@/ui/toast';
import { followingWords } from '@/words/following';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';

/** Follows a word; why it cannot be followed stands at the field. */
export function KeywordForm({ done }: { done: () => Promise<void> }) {
  const t = useWords(followingWords);
  const say = useTroubleWords();
  const [word, setWord] = useState('');
  const { submit, busy, trouble, errors, clear } = useSubmit(
    (target: string) => api(follow, { body: { kind: 'keyword', target } }),
    async () => {
      setWord('');
      toast(t('followed'), 'ok');
      await done();
    },
    { silent: true },
  );
  const change = (value: string) => {
    clear();
    setWord(value);
  };
  return (
    <Form onSubmit={() => void submit(word)}>
      <Field
        name="target"
        label={t('keyword')}
        hint={t('keywordHint')}
        value={word}
        onChange={change}
        max={keywordLength.most}
        error={errors['target'] ?? (trouble && say(trouble))}
      />
      <Button submit kind="plain" fit icon="plus" busy={busy}>
        {t('addKeyword')}
      </Button>
    </Form>
  );
}
