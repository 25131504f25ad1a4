import { nowText } from '../platform/clock.ts';
import { matchItems, type Matched } from './match-items.rules.ts';
import type { SourceItem } from './source-item.ts';
import type { SourceParts } from './source-parts.ts';
import type { SourceRow } from './sources.entity.ts';
import { keepRaws } from './keep-raws.ts';
import { addItems, changeItem, itemsOf, setItemsMissing } from './sources.repository.ts';

// Units stay small, so that other writers never wait long; a crash in between is mended by the next run.
const atOnce = 50;

/**
 * Keeps items of a source: new ones are added, changed ones become new versions. `whole` says that these are all that
 * the source shows, so that what it no longer shows is marked; it is never taken away.
 */
export async function keepItems(
  parts: SourceParts,
  source: SourceRow,
  items: readonly SourceItem[],
  { whole }: { whole: boolean },
): Promise<{ added: number; changed: number; unchanged: number; vanished: number }> {
  const { added, changed, unchanged, back, vanished } = matchItems(
    items,
    await itemsOf(parts.database.read, source.id),
  );
  for (let at = 0; at < added.length; at += atOnce) await addSome(parts, source, added.slice(at, at + atOnce));
  for (let at = 0; at < changed.length; at += atOnce) await changeSome(parts, source, changed.slice(at, at + atOnce));
  const now = nowText(parts.clock);
  await markMissing(parts, source, back, null);
  const gone = whole ? vanished : [];
  await markMissing(parts, source, gone, now);
  return { added: added.length, changed: changed.length, unchanged, vanished: gone.length };
}

async function addSome(
  { database, announcements, clock }: SourceParts,
  source: SourceRow,
  some: Matched['added'],
): Promise<void> {
  const at = nowText(clock);
  const { id: sourceId, officeId, columnId, publishing } = source;
  await database.write(async (manager) => {
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
