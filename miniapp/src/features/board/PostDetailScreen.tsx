import { readPost } from '@minxin/shared/board/endpoints';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { useCaller } from '@/platform/session';
import { isGone } from '@/platform/trouble';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';
import { OwnActs } from './OwnActs';
import { PostGone } from './PostGone';
import { PressingActs } from './PressingActs';
import { TicketMarks } from './TicketMarks';
import { TicketView } from './TicketView';

export function PostDetailScreen() {
  const t = useWords(boardWords);
  const { id = '' } = useParams();
  const caller = useCaller();
  const query = useQuery(id && `post/${id}/${caller?.displayName ?? ''}`, () => api(readPost, { params: { id } }));
  const { data, trouble, reload } = query;
  return (
    <Page title={t('detail')} ownHeading={data !== undefined && !isGone(trouble)} backTo={routes.board()}>
      {isGone(trouble) ? (
        <PostGone />
      ) : (
        <Loaded query={query} data={data} waiting={<Skeleton kind="text" rows={6} />}>
          {(ticket) => (
            <>
              <TicketView ticket={ticket}>
                {ticket.mine ? <PressingActs ticket={ticket} done={reload} /> : null}
              </TicketView>
              {ticket.mine ? <OwnActs ticket={ticket} done={reload} /> : null}
              <TicketMarks ticket={ticket} done={reload} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
