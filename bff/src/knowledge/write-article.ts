import type { StaffArticle } from '@minxin/shared/knowledge/article';
import type { EntityManager } from 'typeorm';
import type { Audit } from '../platform/audit/audit.ts';
import { holds, type Once, type StaffCaller } from '../platform/caller.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { ArticleRow } from './knowledge.entity.ts';
import { addArticles, articleById, changeArticleRow } from './knowledge.repository.ts';

export interface WritingParts {
  database: Database;
  clock: Clock;
  outbox: Outbox;
  audit: Audit;
}

/** What staff write of an article. */
export interface ArticleText {
  question: string;
  answer: string;
  officeId: string;
  serviceId?: string | null | undefined;
  keywords: string[];
  similar: string[];
  state: StaffArticle['state'];
}

/** Writes a new article for an office of the caller's; answers its id. No second person is asked yet. */
export function createArticle(
  parts: WritingParts,
  caller: StaffCaller,
  once: Once,
  text: ArticleText,
): Promise<string> {
  refuseForeign(caller, text.officeId);
  const at = nowText(parts.clock);
  return writeOnce(parts.database, once, at, async (manager) => {
    const row = { id: newId(), ...rowOf(text), verifiedAt: at, helpful: 0, version: 1 };
    await addArticles(manager, [row]);
    await note(parts, manager, caller, row.id, 'knowledge/write', text.state);
    return row.id;
  });
}

/** Changes an article on the version that was read, which also confirms it as of now. */
export async function changeArticle(
  parts: WritingParts,
  caller: StaffCaller,
  id: string,
  { version, ...text }: ArticleText & { version: number },
): Promise<void> {
  await parts.database.write(async (manager) => {
    const article = await articleById(manager, id);
    if (!article || !mayWrite(caller, article.officeId)) throw platformRefusals.absent();
    refuseForeign(caller, text.officeId);
    const change = { ...rowOf(text), verifiedAt: nowText(parts.clock) };
    if (article.version !== version || !(await changeArticleRow(manager, id, version, change))) {
      throw platformRefusals['stale-version']({ extra: { version: article.version } });
    }
    await note(parts, manager, caller, id, 'knowledge/change', text.state);
  });
}

const mayWrite = (caller: StaffCaller, officeId: string) =>
  holds(caller, 'publisher', officeId) || holds(caller, 'handler', officeId);

function refuseForeign(caller: StaffCaller, officeId: string): void {
  if (!mayWrite(caller, officeId)) throw platformRefusals['not-allowed']();
}

export function rowOf({ question, answer, officeId, serviceId, keywords, similar, state }: ArticleText) {
  const sought = [question, ...keywords, ...similar].join('\n');
  return {
    question,
    answer,
    officeId,
    serviceId: serviceId ?? null,
    keywords,
    similar,
    state,
    sought,
  } satisfies Partial<ArticleRow>;
}

async function note(
  { audit, outbox }: WritingParts,
  manager: EntityManager,
  caller: StaffCaller,
  id: string,
  act: string,
  state: ArticleRow['state'],
): Promise<void> {
  await audit.note(manager, { caller, act, subjectKind: 'article', subjectId: id, details: { state } });
  await outbox.record(manager, { name: 'knowledge/changed', payload: { articleId: id, state } });
}
