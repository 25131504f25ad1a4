import { nowText } from '../platform/clock.ts';
import { matchItems, type Matched } from './match-items.rules.ts';
import type { SourceItem } from './source-item.ts';
import type { SourceParts } from './source-parts.ts';
import type { SourceRow } from './sources.entity.ts';
import { keepRaws } from './keep-raws.ts';
import { addItems, changeItem, itemsOf, setItemsMissing } from './sources.repository.ts';

// Units stay small, so that other writers never wait long; a crash in between is mended by the next run.
const atOnce = 50;

export interface Kept {
  added: number;
  changed: number;
  unchanged: number;
  vanished: number;
  /** Announcements that are new or read otherwise now. */
  touched: string[];
}

/**
 * Keeps items of a source: new ones are added, changed ones become new versions. `isWhole` says that these are all that
 * the source shows, so that what it no longer shows is marked; it is never taken away.
 */
export async function keepItems(
  parts: SourceParts,
  source: SourceRow,
  items: readonly SourceItem[],
  { isWhole }: { isWhole: boolean },
): Promise<Kept> {
  const { added, changed, unchanged, back, vanished } = matchItems(
    items,
    await itemsOf(parts.database.read, source.id),
  );
  const touched = changed.map(({ row }) => row.announcementId);
  // A text that lost something on its way goes before a reviewer, however the source is published.
  const whole = added.filter(({ item }) => item.damaged === undefined);
  const damaged = added.filter(({ item }) => item.damaged !== undefined);
  const careful = { ...source, publishing: 'review' as const };
  for (const [of, some] of [[source, whole] as const, [careful, damaged] as const])
    for (let at = 0; at < some.length; at += atOnce)
      touched.push(...(await addSome(parts, of, some.slice(at, at + atOnce))));
  for (let at = 0; at < changed.length; at += atOnce) await changeSome(parts, source, changed.slice(at, at + atOnce));
  const now = nowText(parts.clock);
  await markMissing(parts, source, back, null);
  const gone = isWhole ? vanished : [];
  await markMissing(parts, source, gone, now);
  return { added: added.length, changed: changed.length, unchanged, vanished: gone.length, touched };
}

async function addSome(
  { database, announcements, clock }: SourceParts,
  source: SourceRow,
  some: Matched['added'],
): Promise<string[]> {
  const at = nowText(clock);
  const { id: sourceId, officeId, columnId, publishing } = source;
  return database.write(async (manager) => {
    const given = some.map(({ item }) => ({ ...item, sourceName: item.sourceName ?? source.name }));
    const raws = await keepRaws(manager, sourceId, some, at);
    const ids = await announcements.publishFromSource(manager, { sourceId, officeId, columnId, publishing }, given);
    const rows = some.map(({ identity, contentHash }, place) => ({
      sourceId,
      identity,
      contentHash,
      announcementId: ids[place]!,
      firstSeenAt: at,
      lastSeenAt: at,
      missingSince: null,
      ...raws[place]!,
    }));
    await addItems(manager, rows);
    return ids;
  });
}

async function changeSome(
  { database, announcements, clock }: SourceParts,
  source: SourceRow,
  some: Matched['changed'],
): Promise<void> {
  await database.write(async (manager) => {
    for (const { item, row, identity, contentHash } of some) {
      const sourceName = item.sourceName ?? source.name;
      await announcements.changeFromSource(manager, row.announcementId, { ...item, sourceName });
      const [raw] = await keepRaws(manager, source.id, [{ item }], nowText(clock));
      await changeItem(manager, row, { identity, contentHash, missingSince: null, ...raw });
    }
  });
}

async function markMissing(
  { database, announcements }: SourceParts,
  source: SourceRow,
  rows: Matched['vanished'],
  since: string | null,
): Promise<void> {
  if (rows.length === 0) return;
  await database.write(async (manager) => {
    await setItemsMissing(
      manager,
      source.id,
      rows.map((row) => row.identity),
      since,
    );
    await announcements.missingAtSource(
      manager,
      rows.map((row) => row.announcementId),
      since,
    );
  });
}
