import { foundKinds, type FoundKind } from '@minxin/shared/search/found';
import { removeAllDocuments } from './documents.repository.ts';
import { indexDocuments, type IndexingParts } from './index-documents.ts';
import { forgetWords } from './words.repository.ts';

const atOnce = 200;

/** Makes the index anew from what is public now; until it ends, searches find less. Answers how many of each kind. */
export async function rebuildIndex(parts: IndexingParts): Promise<Record<FoundKind, number>> {
  await parts.database.write(async (manager) => {
    await parts.index.lock(manager);
    await parts.index.empty(manager);
    await removeAllDocuments(manager);
    await forgetWords(manager);
    parts.database.changed('search');
  });
  const counts = { announcement: 0, article: 0, service: 0, ticket: 0 };
  for (const kind of foundKinds) counts[kind] = await indexAll(parts, kind);
  return counts;
}

async function indexAll(parts: IndexingParts, kind: FoundKind): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const ids = await parts.things[kind].idsAfter(parts.database.read, after, atOnce);
    await indexDocuments(parts, kind, ids);
    count += ids.length;
    if (ids.length < atOnce) return count;
    after = ids.at(-1)!;
  }
}
