import type { ReactNode } from 'react';
import { routes } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { messagesWords } from '@/words/messages';
import { useWords } from '@/words/use-words';

/** A page of a citizen's own things, opened by somebody who has none here: a guest may sign in, staff are told. */
export function OwnOnly({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords(messagesWords);
  const caller = useCaller();
  if (caller) return <Empty icon="lock" title={t('staff')} />;
  const signIn = (
    <Link to={routes.signIn()} kind="button" fit>
      {t('signIn')}
    </Link>
  );
  return (
    <Empty icon="lock" title={title} action={signIn}>
      {children}
    </Empty>
  );
}
