import type { Article } from '@minxin/shared/knowledge/article';
import { markHelpful } from '@minxin/shared/knowledge/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { isStaff, useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { knowledgeWords } from '@/words/knowledge';
import { useWords } from '@/words/use-words';

/** Whether it helped, said once by each citizen. */
export function Helpful({ article: { id, helpful } }: { article: Article }) {
  const t = useWords(knowledgeWords);
  const caller = useCaller();
  const [count, setCount] = useState<number>();
  const { submit, busy } = useSubmit(
    (params: { id: string }) => api(markHelpful, { params }),
    (answer) => setCount(answer.helpful),
  );
  const said = count !== undefined;
  const sum = count ?? helpful;
  return (
    <Stack gap="small">
      {sum > 0 ? <Copy kind="secondary">{t('count', { n: sum })}</Copy> : null}
      {caller && !isStaff(caller) ? (
        <Button
          kind="plain"
          icon={said ? 'check' : 'support'}
          busy={busy}
          disabled={said}
          onPress={() => void submit({ id })}
        >
          {t(said ? 'thanked' : 'helpful')}
        </Button>
      ) : null}
      {caller ? null : (
        <Copy kind="secondary">
          <Link to={routes.signIn()}>{t('guestHelpful')}</Link>
        </Copy>
      )}
    </Stack>
  );
}
