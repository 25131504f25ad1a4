import { useUnread } from '@/features/messages/use-unread';
import { routes } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { Box } from '@/ui/Box';
import { Row, Rows } from '@/ui/Card';
import { Status } from '@/ui/Notice';
import { followingWords } from '@/words/following';
import { messagesWords } from '@/words/messages';
import { useWords } from '@/words/use-words';

/** What was sent to a citizen, what they keep and what they follow; nothing for a guest. */
export function Kept() {
  const t = useWords(messagesWords);
  const f = useWords(followingWords);
  const caller = useCaller();
  const unread = useUnread();
  if (!caller) return null;
  return (
    <Rows>
      <Row
        icon="follow"
        title={t('title')}
        note={
          <>
            {t('titleNote')}
            {unread === undefined ? null : (
              <Box>
                <Status tone="info">{t('unreadCount', { n: unread })}</Status>
              </Box>
            )}
          </>
        }
        to={routes.messages()}
      />
      <Row icon="star" title={f('favourites')} to={routes.favourites()} />
      <Row icon="notice" title={f('subscriptions')} note={f('subscriptionsNote')} to={routes.subscriptions()} />
    </Rows>
  );
}
