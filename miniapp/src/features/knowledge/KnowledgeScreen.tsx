import { readArticle } from '@minxin/shared/knowledge/endpoints';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { isGone } from '@/platform/trouble';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { knowledgeWords } from '@/words/knowledge';
import { useWords } from '@/words/use-words';
import { ArticleView } from './ArticleView';

export function KnowledgeScreen() {
  const t = useWords(knowledgeWords);
  const { id = '' } = useParams();
  const query = useQuery(id && `article/${id}`, () => api(readArticle, { params: { id } }));
  const action = (
    <Link to={routes.answers()} kind="button">
      {t('list')}
    </Link>
  );
  return (
    <Page title={t('title')} ownHeading={query.data !== undefined && !isGone(query.trouble)} backTo={routes.answers()}>
      {isGone(query.trouble) ? (
        <Empty icon="ask" title={t('gone')} action={action}>
          {t('goneText')}
        </Empty>
      ) : (
        <Loaded query={query} data={query.data} waiting={<Skeleton kind="text" rows={5} />}>
          {(article) => <ArticleView article={article} />}
        </Loaded>
      )}
    </Page>
  );
}
