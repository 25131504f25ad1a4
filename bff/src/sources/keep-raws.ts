import type { EntityManager } from 'typeorm';
import { hash } from './match-items.rules.ts';
import type { SourceItem } from './source-item.ts';
import type { SourceItemRow } from './sources.entity.ts';
import { addRaws } from './sources.repository.ts';

type Kept = Pick<SourceItemRow, 'rawHash' | 'cleaning'>;

/** Keeps the raw texts of items under their hashes, each written once; answers what their rows note, in order. */
export async function keepRaws(
  manager: EntityManager,
  sourceId: string,
  some: ReadonlyArray<{ item: SourceItem }>,
  firstSeenAt: string,
): Promise<Kept[]> {
  const raws = some.flatMap(({ item: { raw } }) => (raw ? [{ sourceId, hash: hashOf(raw), raw, firstSeenAt }] : []));
  await addRaws(manager, [...new Map(raws.map((row) => [row.hash, row])).values()]);
  return some.map(({ item: { raw, cleaning = null } }) => ({ rawHash: raw ? hashOf(raw) : null, cleaning }));
}

const hashOf = ({ title, summary, body }: NonNullable<SourceItem['raw']>) =>
  hash(JSON.stringify([title, summary, body]));
