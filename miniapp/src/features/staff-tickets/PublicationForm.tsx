import { publishTicket } from '@minxin/shared/tickets/endpoints';
import { api } from '@/platform/api';
import { Copy } from '@/ui/Copy';
import { replyWords } from '@/words/staff-reply';
import { useWords } from '@/words/use-words';
import { ActForm } from './ActForm';
import type { Desk } from './desk';
import { PublicCopy } from './PublicCopy';

/** Shows a ticket on the board, or takes it off. */
export function PublicationForm({ desk }: { desk: Desk }) {
  const t = useWords(replyWords);
  const { id, published, title, body, publicTitle, publicBody } = desk.ticket;
  return (
    <ActForm
      desk={desk}
      act="publication"
      danger={published}
      verb={t(published ? 'doHide' : 'doPublish')}
      empty={{ publicTitle: publicTitle ?? title, publicBody: publicBody ?? body }}
      labels={{ publicTitle: t('publicTitle'), publicBody: t('publicBody') }}
      send={({ version, ...copy }, options) =>
        api(
          publishTicket,
          { params: { id }, body: published ? { version, publish: false } : { version, publish: true, ...copy } },
          options,
        )
      }
    >
      {({ value, change, errors }) =>
        published ? <Copy>{t('published')}</Copy> : <PublicCopy value={value} errors={errors} change={change} />
      }
    </ActForm>
  );
}
