import { readConsultation } from '@minxin/shared/consultations/endpoints';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { useCaller } from '@/platform/session';
import { isGone } from '@/platform/trouble';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { consultWords } from '@/words/consult';
import { useWords } from '@/words/use-words';
import { Conversation } from './Conversation';

export function ConversationScreen() {
  const t = useWords(consultWords);
  const { id = '' } = useParams();
  const caller = useCaller();
  const key = caller && id ? `consultation/${id}` : undefined;
  const query = useQuery(key, () => api(readConsultation, { params: { id } }));
  const gone = !caller || isGone(query.trouble);
  return (
    <Page title={t('conversation')} ownHeading={query.data !== undefined && !gone} backTo={routes.consultations()}>
      {gone ? (
        <Gone />
      ) : (
        <Loaded query={query} data={query.data} waiting={<Skeleton kind="text" rows={6} />}>
          {(consultation) => <Conversation consultation={consultation} done={query.reload} />}
        </Loaded>
      )}
    </Page>
  );
}

function Gone() {
  const t = useWords(consultWords);
  const caller = useCaller();
  const action = caller ? (
    <Link to={routes.consultations()} kind="button">
      {t('list')}
    </Link>
  ) : (
    <Link to={routes.signIn()} kind="button">
      {t('signIn')}
    </Link>
  );
  return (
    <Empty icon="lock" title={t('gone')} action={action}>
      {t('goneText')}
    </Empty>
  );
}
