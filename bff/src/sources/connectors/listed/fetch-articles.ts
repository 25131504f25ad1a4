import type { SourceFault } from '@minxin/shared/sources/source';
import type { SourcePageRow } from '../../source-text.entity.ts';
import type { ConnectorParts, Reachable, ReadingLimits } from '../connector.ts';
import { ask, unconditional } from '../reading/ask.ts';
import { failed } from '../reading/failed.ts';
import type { ArrivedArticle } from '../reading/tasks.ts';
import type { Wanted } from './choose-articles.ts';
import type { ListedLink } from './listed-link.ts';

/** What asking for one document gave; without `arrived` and `fault` it has not changed. */
export interface FetchedArticle {
  listed: ListedLink;
  arrived?: ArrivedArticle;
  fault?: SourceFault;
  etag: string | null;
  lastModified: string | null;
}

/** Asks for documents one after the other until the run's number or time is used up; `left` still wait to be read. */
export async function fetchArticles(
  parts: ConnectorParts,
  source: Reachable,
  limits: ReadingLimits,
  accept: string,
  wanted: readonly Wanted[],
): Promise<{ articles: FetchedArticle[]; left: number }> {
  const until = performance.now() + limits.runMs;
  const articles: FetchedArticle[] = [];
  for (const { listed, before } of wanted.slice(0, limits.pages)) {
    if (performance.now() > until) break;
    const article = await fetchOne(parts, { ...source, url: listed.url }, limits, accept, { listed, before });
    if (article === 'enough') break;
    articles.push(article);
  }
  return { articles, left: wanted.slice(articles.length).filter((each) => !each.before).length };
}

async function fetchOne(
  parts: ConnectorParts,
  source: Reachable,
  limits: ReadingLimits,
  accept: string,
  { listed, before }: { listed: ListedLink; before: SourcePageRow | undefined },
): Promise<FetchedArticle | 'enough'> {
  // What could not be read the last time is asked for whole.
  const condition = before && before.article !== '' ? before : unconditional;
  try {
    const answer = await ask(parts, source, limits, { accept, condition });
    if (answer === 'unchanged') return { listed, etag: condition.etag, lastModified: condition.lastModified };
    const { etag, lastModified, arrived } = answer;
    return { listed, arrived: { ...arrived, listed }, etag, lastModified };
  } catch (error) {
    const { reason, retryAfter } = failed(error);
    // The upstream asks for a pause, or our breaker gives it one: both hold for every further document.
    if (reason === 'resting' || retryAfter !== undefined) return 'enough';
    return { listed, fault: reason, ...unconditional };
  }
}
