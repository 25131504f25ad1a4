import { findArticles } from '@minxin/shared/knowledge/endpoints';
import { api } from '@/platform/api';
import { useHints } from '@/platform/use-hints';
import { Announce } from '@/ui/Announce';
import { Rows, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { consultWords } from '@/words/consult';
import { useWords } from '@/words/use-words';
import { ArticleRow } from '../knowledge/ArticleRow';

/** Answers that exist already, while the question is being typed; they never stand in the way. */
export function InstantAnswers({ question }: { question: string }) {
  const t = useWords(consultWords);
  const found = useHints(question, 2, async (q) => (await api(findArticles, { query: { q } })).items.slice(0, 3));
  return (
    <>
      <Announce>{found.length > 0 ? t('found', { n: found.length }) : ''}</Announce>
      {found.length > 0 ? (
        <Section title={t('answers')}>
          <Copy kind="secondary">{t('answersText')}</Copy>
          <Rows label={t('answers')}>
            {found.map((article) => (
              <ArticleRow key={article.id} article={article} />
            ))}
          </Rows>
        </Section>
      ) : null}
    </>
  );
}
