import type { Message } from '@minxin/shared/messages/message';
import { routes, type Route } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Cluster } from '@/ui/Layout';
import { Status } from '@/ui/Notice';
import { messagesWords } from '@/words/messages';
import { useWords } from '@/words/use-words';

const icons = { announcement: 'notice', digest: 'notice', ticket: 'board', booking: 'calendar' } as const;

const routeOf = ({ link }: Message): Route | undefined =>
  link ? routes[link.page](link.params as { id: string }) : undefined;

/** One message: opening it reads it, and what can be done with it stands under it. */
export function MessageItem({
  message,
  onRead,
  onRemove,
}: {
  message: Message;
  onRead: () => void;
  onRemove: () => void;
}) {
  const t = useWords(messagesWords);
  const clock = useClock();
  const { kind, title, lang, text, at, readAt } = message;
  const unread = readAt === null;
  const name = (
    <Copy inline kind={unread ? 'strong' : 'body'} lang={lang}>
      {title}
    </Copy>
  );
  return (
    <Box>
      <Row
        icon={icons[kind]}
        title={name}
        note={
          <>
            <Dotted facts={[text, clock.moment(at)]} />
            {unread ? (
              <Cluster>
                <Status tone="info">{t('unread')}</Status>
              </Cluster>
            ) : null}
          </>
        }
        to={routeOf(message)}
        onOpen={unread ? onRead : undefined}
      />
      <Cluster>
        {unread ? (
          <Button kind="quiet" fit icon="check" label={t('readLabel', { title })} onPress={onRead}>
            {t('read')}
          </Button>
        ) : null}
        <Button kind="quiet" fit icon="close" label={t('removeLabel', { title })} onPress={onRemove}>
          {t('remove')}
        </Button>
      </Cluster>
    </Box>
  );
}
