import { routes } from '@/platform/navigation';
import { Row, Rows } from '@/ui/Card';
import { messagesWords } from '@/words/messages';
import { useWords } from '@/words/use-words';
import { useUnread } from './use-unread';

/** That messages wait, on a page where the reader came for something else; nothing when none do. */
export function UnreadNotice() {
  const t = useWords(messagesWords);
  const unread = useUnread();
  if (unread === undefined) return null;
  return (
    <Rows>
      <Row icon="follow" title={t('waiting', { n: unread })} to={routes.messages()} />
    </Rows>
  );
}
