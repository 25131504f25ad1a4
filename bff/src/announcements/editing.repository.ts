import { In, type EntityManager } from 'typeorm';
import { announcementSchema, type AnnouncementRow } from './announcement.entity.ts';
import { restingRank } from './announcement.rules.ts';
import {
  relationSchema,
  textSchema,
  versionSchema,
  type RelationRow,
  type TextRow,
  type VersionRow,
} from './announcement-texts.entity.ts';
import { columnSchema, type ColumnRow } from './column.entity.ts';
import { documentNumberKey } from './document-number.ts';

const batch = 100;

async function addAll<T>(rows: readonly T[], add: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) await add(rows.slice(at, at + batch));
}

export const addAnnouncements = (manager: EntityManager, rows: readonly AnnouncementRow[]): Promise<void> =>
  addAll(rows, (some) =>
    manager.insert(
      announcementSchema,
      some.map((row) => ({ ...row, ...keyOf(row), pinned: row.pinned || restingRank(row.validity) })) as never,
    ),
  );

const keyOf = ({ documentNumber }: Partial<AnnouncementRow>): Partial<AnnouncementRow> =>
  documentNumber === undefined
    ? {}
    : { documentKey: documentNumber === null ? null : documentNumberKey(documentNumber) };

const rankAfter = ({ validity, pinned }: Partial<AnnouncementRow>): object =>
  validity === undefined || pinned !== undefined
    ? {}
    : { pinned: () => `CASE WHEN pinned = 1 THEN 1 ELSE ${restingRank(validity)} END` };

type NewVersion = Omit<VersionRow, 'showsDifference'> & Partial<VersionRow>;

export const addVersions = (manager: EntityManager, rows: readonly NewVersion[]): Promise<void> =>
  addAll(rows, (some) =>
    manager.insert(
      versionSchema,
      some.map((row) => ({ showsDifference: null, ...row })),
    ),
  );

export const addTexts = (manager: EntityManager, rows: readonly TextRow[]): Promise<void> =>
  addAll(rows, (some) => manager.insert(textSchema, some));

export const addRelations = (manager: EntityManager, rows: readonly RelationRow[]): Promise<void> =>
  addAll(rows, (some) => manager.insert(relationSchema, some));

export const addColumns = (manager: EntityManager, rows: readonly ColumnRow[]): Promise<void> =>
  addAll(rows, (some) => manager.insert(columnSchema, some as never));

/** Changes an announcement that still has the given version and moves it to the next; false when it had moved on. */
export async function changeIfAt(
  manager: EntityManager,
  { id, version }: { id: string; version: number },
  change: Partial<AnnouncementRow>,
): Promise<boolean> {
  const changed = await manager
    .createQueryBuilder()
    .update(announcementSchema)
    .set({ ...change, ...keyOf(change), ...rankAfter(change), version: version + 1 } as never)
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return changed.affected === 1;
}

/** Replaces the translations of an announcement. */
export async function replaceTexts(manager: EntityManager, announcementId: string, rows: TextRow[]): Promise<void> {
  await manager.delete(textSchema, { announcementId });
  await addTexts(manager, rows);
}

/** Replaces the translations of an announcement in the languages given; the others stay. */
export async function replaceSomeTexts(manager: EntityManager, announcementId: string, rows: TextRow[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.delete(textSchema, { announcementId, lang: In(rows.map((row) => row.lang)) });
  await addTexts(manager, rows);
}

/** Notes that every translation of an announcement goes with this version of its Chinese text. */
export async function noteMadeFrom(manager: EntityManager, announcementId: string, number: number): Promise<void> {
  await manager.update(textSchema, { announcementId }, { madeFrom: number });
}

/** Replaces what an announcement explains and ends. */
export async function replaceRelations(manager: EntityManager, fromId: string, rows: RelationRow[]): Promise<void> {
  await manager.delete(relationSchema, { fromId });
  await addRelations(manager, rows);
}

export const lastVersionNumber = async (manager: EntityManager, announcementId: string): Promise<number> =>
  (await manager.maximum(versionSchema, 'number', { announcementId })) ?? 0;

/** Announcements whose set time has come, oldest first. */
export const dueAnnouncements = (manager: EntityManager, now: string): Promise<AnnouncementRow[]> =>
  manager
    .createQueryBuilder(announcementSchema, 'a')
    .where(`a.state = 'scheduled' AND a.scheduled_for <= :now`, { now })
    .orderBy('a.scheduledFor')
    .limit(batch)
    .getMany();

/** Ends pins whose time is over; answers how many. */
export async function endPins(manager: EntityManager, now: string): Promise<number> {
  const ended = await manager
    .createQueryBuilder()
    .update(announcementSchema)
    .set({ pinned: () => `CASE WHEN validity IN ('expired', 'repealed') THEN -1 ELSE 0 END`, pinnedUntil: null })
    .where('pinned = 1 AND pinned_until <= :now', { now })
    .execute();
  return ended.affected ?? 0;
}

/** Notes since when a source no longer shows these announcements, or that it shows them again. */
export async function setMissing(manager: EntityManager, ids: readonly string[], since: string | null): Promise<void> {
  await addAll(ids, (some) =>
    manager.createQueryBuilder().update(announcementSchema).set({ missingSince: since }).whereInIds(some).execute(),
  );
}
