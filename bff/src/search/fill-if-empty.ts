import { foundKinds, type FoundKind } from '@minxin/shared/search/found';
import type { Outbox } from '../platform/outbox/outbox.ts';
import { greatestNumber } from './documents.repository.ts';
import type { IndexingParts } from './index-documents.ts';

export const asked = 'search/asked';
/** Things that are to be brought in. */
export interface Asked {
  kind: FoundKind;
  ids: string[];
}

const atOnce = 50;

/** When nothing is in the index, asks for everything public, all of it or nothing; a restart loses none of that. */
export async function fillIfEmpty({ database, things }: IndexingParts, outbox: Outbox): Promise<void> {
  if ((await greatestNumber(database.read)) > 0) return;
  const parts: Asked[] = [];
  for (const kind of foundKinds)
    for (let after = ''; ;) {
      const ids = await things[kind].idsAfter(database.read, after, atOnce);
      if (ids.length > 0) parts.push({ kind, ids });
      if (ids.length < atOnce) break;
      after = ids.at(-1)!;
    }
  if (parts.length === 0) return;
  await database.write(async (manager) => {
    for (const payload of parts) await outbox.record(manager, { name: asked, payload });
  });
}
