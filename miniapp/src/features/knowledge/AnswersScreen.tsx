import { findArticles } from '@minxin/shared/knowledge/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { Rows, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Search } from '@/ui/Search';
import { Skeleton } from '@/ui/Skeleton';
import { knowledgeWords } from '@/words/knowledge';
import { useWords } from '@/words/use-words';
import { ArticleRow } from './ArticleRow';

export function AnswersScreen() {
  const t = useWords(knowledgeWords);
  const { q: given = '' } = useParams();
  const [words, setWords] = useState(given);
  const [q, setQ] = useState(given);
  const query = useQuery(`answers/${q}`, () => api(findArticles, { query: { ...(q && { q }) } }));
  return (
    <Page title={t('list')} backTo={routes.consultations()}>
      <Search label={t('search')} value={words} onChange={setWords} onSearch={setQ} />
      <Loaded query={query} data={query.data} waiting={<Skeleton rows={5} />}>
        {({ items }) =>
          items.length === 0 ? (
            <NoAnswer q={q} />
          ) : (
            <Section title={q ? t('results', { n: items.length }) : t('popular')}>
              <Rows label={t('list')}>
                {items.map((article) => (
                  <ArticleRow key={article.id} article={article} />
                ))}
              </Rows>
              <Stack gap="small">
                <Copy kind="secondary">{t('noneText')}</Copy>
                <Link to={routes.consultAsk({ q })} kind="plain-button" icon="ask">
                  {t('ask')}
                </Link>
              </Stack>
            </Section>
          )
        }
      </Loaded>
    </Page>
  );
}

function NoAnswer({ q }: { q: string }) {
  const t = useWords(knowledgeWords);
  const action = (
    <Link to={routes.consultAsk({ q })} kind="button">
      {t('ask')}
    </Link>
  );
  return (
    <Empty icon="ask" title={t(q ? 'none' : 'empty')} action={action}>
      {t('noneText')}
    </Empty>
  );
}
