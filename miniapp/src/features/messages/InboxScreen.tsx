import { deleteMessage, listMessages, readAllMessages, readMessage } from '@minxin/shared/messages/endpoints';
import type { Message } from '@minxin/shared/messages/message';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { isStaff, useCaller } from '@/platform/session';
import { useList } from '@/platform/use-list';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Card';
import { confirm } from '@/ui/confirm';
import { Empty } from '@/ui/Empty';
import { Cluster } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { messagesWords } from '@/words/messages';
import { useWords } from '@/words/use-words';
import { OwnOnly } from './OwnOnly';
import { MessageItem } from './MessageItem';

export function InboxScreen() {
  const t = useWords(messagesWords);
  const caller = useCaller();
  return (
    <Page title={t('title')} backTo={routes.me()}>
      {caller && !isStaff(caller) ? <Inbox /> : <OwnOnly title={t('guest')}>{t('guestText')}</OwnOnly>}
    </Page>
  );
}

function Inbox() {
  const t = useWords(messagesWords);
  const list = useList('messages', (cursor) => api(listMessages, { query: { ...(cursor && { cursor }) } }));
  const reload = () => list.reload();
  const read = useSubmit((id: string) => api(readMessage, { params: { id } }), reload);
  const readAll = useSubmit(() => api(readAllMessages, {}), reload);
  const remove = useSubmit((id: string) => api(deleteMessage, { params: { id } }), reload);
  async function ask({ id }: Message): Promise<void> {
    const question = { title: t('removeTitle'), text: t('removeText'), yes: t('remove'), no: t('keep'), danger: true };
    if (await confirm(question)) await remove.submit(id);
  }
  return (
    <Loaded query={list} data={list.items} waiting={<Skeleton rows={6} />}>
      {(items) =>
        items.length === 0 ? (
          <Empty icon="follow" title={t('none')} action={<ToSubscriptions />}>
            {t('noneText')}
          </Empty>
        ) : (
          <>
            <Cluster>
              <ToSubscriptions />
              {items.some((each) => each.readAt === null) ? (
                <Button
                  kind="plain"
                  fit
                  icon="check"
                  busy={readAll.busy}
                  onPress={() => void readAll.submit(undefined)}
                >
                  {t('readAll')}
                </Button>
              ) : null}
            </Cluster>
            <Rows label={t('title')}>
              {items.map((each) => (
                <MessageItem
                  key={each.id}
                  message={each}
                  onRead={() => void read.submit(each.id)}
                  onRemove={() => void ask(each)}
                />
              ))}
            </Rows>
            <Pager list={list} />
          </>
        )
      }
    </Loaded>
  );
}

function ToSubscriptions() {
  const t = useWords(messagesWords);
  return (
    <Link to={routes.subscriptions()} kind="plain-button" fit icon="settings">
      {t('toSubscriptions')}
    </Link>
  );
}
