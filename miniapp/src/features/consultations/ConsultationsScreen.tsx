import { listConsultations } from '@minxin/shared/consultations/endpoints';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { useList } from '@/platform/use-list';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Page } from '@/ui/Page';
import { consultWords } from '@/words/consult';
import { useWords } from '@/words/use-words';
import { PostList } from '../board/PostList';

export function ConsultationsScreen() {
  const t = useWords(consultWords);
  const caller = useCaller();
  return (
    <Page title={t('list')} backTo={routes.me()}>
      <Stack>
        <Copy>{t('intro')}</Copy>
        <Link to={routes.consultAsk()} kind="button" icon="ask">
          {t('askNew')}
        </Link>
        <Link to={routes.answers()} kind="plain-button" icon="search">
          {t('search')}
        </Link>
      </Stack>
      {caller ? <Own /> : <Guest />}
    </Page>
  );
}

function Own() {
  const t = useWords(consultWords);
  const list = useList('consultations', (cursor) => api(listConsultations, { query: { ...(cursor && { cursor }) } }));
  const empty = (
    <Empty icon="ask" title={t('empty')}>
      {t('emptyText')}
    </Empty>
  );
  return <PostList list={list} label={t('list')} empty={empty} />;
}

function Guest() {
  const t = useWords(consultWords);
  const action = (
    <Link to={routes.signIn()} kind="plain-button">
      {t('signIn')}
    </Link>
  );
  return (
    <Empty icon="me" title={t('guestList')} action={action}>
      {t('guestListText')}
    </Empty>
  );
}
