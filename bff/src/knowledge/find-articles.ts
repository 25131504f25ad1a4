import type { EntityManager } from 'typeorm';
import { runsOf } from '../tickets/index.ts';
import type { ArticleRow } from './knowledge.entity.ts';
import { articlesWith } from './knowledge.repository.ts';

const most = 10;
const considered = 200;
const weights = { keyword: 6, question: 3, similar: 2, answer: 1 };

/** The published articles that fit the words best, at most ten; without words the most helpful. */
export async function findArticles(manager: EntityManager, words: string | undefined): Promise<ArticleRow[]> {
  if (words === undefined) return articlesWith(manager, [], most);
  const runs = runsOf(words);
  // A single character cannot be cut into runs; it is looked up as it stands.
  const sought = runs.length > 0 ? runs : [words];
  const rows = await articlesWith(manager, sought, considered);
  return rows
    .map((row) => ({ row, score: scoreOf(row, words, sought) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row);
}

function scoreOf(row: ArticleRow, words: string, runs: readonly string[]): number {
  const keywords = row.keywords.filter((keyword) => words.includes(keyword)).length;
  const hits = (text: string) => runs.filter((run) => text.includes(run)).length;
  const similar = Math.max(0, ...row.similar.map(hits));
  return (
    keywords * weights.keyword +
    hits(row.question) * weights.question +
    similar * weights.similar +
    hits(row.answer) * weights.answer
  );
}
