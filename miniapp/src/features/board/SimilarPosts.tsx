import { findSimilarPosts, supportPost } from '@minxin/shared/board/endpoints';
import type { Result } from '@minxin/shared/endpoint';
import { useState } from 'react';
import { api } from '@/platform/api';
import { go, routes } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { useHints } from '@/platform/use-hints';
import { useSubmit } from '@/platform/use-submit';
import { writtenIn } from '@/platform/written-in';
import { Announce } from '@/ui/Announce';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { boardWords } from '@/words/board';
import { postWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import { StateMark } from './StateMark';

type Similar = Result<typeof findSimilarPosts>['items'][number];

/** Public tickets that sound alike, so that one may be supported instead of handing in a second. */
export function SimilarPosts({ title }: { title: string }) {
  const t = useWords(postWords);
  const found = useHints(title, 4, async (q) => (await api(findSimilarPosts, { query: { q } })).items);
  return (
    <>
      <Announce>{found.length > 0 ? t('similar') : ''}</Announce>
      {found.length > 0 ? (
        <Card>
          <Stack>
            <Stack gap="small">
              <Copy kind="strong">{t('similar')}</Copy>
              <Copy kind="secondary">{t('similarText')}</Copy>
            </Stack>
            {found.slice(0, 3).map((each) => (
              <SimilarPost key={each.id} post={each} />
            ))}
          </Stack>
        </Card>
      ) : null}
    </>
  );
}

function SimilarPost({ post: { id, title, state, supports } }: { post: Similar }) {
  const t = useWords(postWords);
  const board = useWords(boardWords);
  const caller = useCaller();
  const [count, setCount] = useState<number>();
  const { submit, busy } = useSubmit(
    (params: { id: string }) => api(supportPost, { params }),
    (answer) => setCount(answer.supports),
  );
  return (
    <Stack gap="small">
      <Link to={routes.postDetail({ id })}>
        <Copy inline lang={writtenIn(title)}>
          {title}
        </Copy>
      </Link>
      <Cluster>
        <StateMark state={state} />
        <Copy inline kind="secondary">
          {board('supports', { n: count ?? supports })}
        </Copy>
        <Button
          kind="plain"
          fit
          icon={count === undefined ? 'support' : 'check'}
          busy={busy}
          disabled={count !== undefined}
          label={`${t('supportThis')}: ${title}`}
          onPress={() => (caller ? void submit({ id }) : go(routes.signIn()))}
        >
          {t(count === undefined ? 'supportThis' : 'supportedThis')}
        </Button>
      </Cluster>
    </Stack>
  );
}
