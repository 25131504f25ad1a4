import type { LinkState } from '@minxin/shared/checkup/finding';
import { In, type EntityManager } from 'typeorm';
import { returning } from '../platform/persistence/returning.ts';
import { runStatement } from '../platform/persistence/statement.ts';
import { linkSchema, markSchema, placeSchema, type LinkRow, type MarkRow, type PlaceRow } from './checkup.entity.ts';

/** An instant that never comes: a link that may not be asked. */
export const never = '9999-12-31T00:00:00.000Z';

export interface DeadPlace {
  announcementId: string;
  linkId: string;
  url: string;
  reason: string | null;
  failingSince: string | null;
}

/** Where dead links stand among these offices, longest dead first. */
export const deadPlaces = (manager: EntityManager, offices: readonly string[], limit: number): Promise<DeadPlace[]> =>
  runStatement(
    manager,
    `SELECT p.announcement_id AS "announcementId", l.id AS "linkId", l.url, l.reason,
       l.failing_since AS "failingSince"
     FROM checked_links l JOIN link_places p ON p.link_id = l.id
     WHERE l.state = 'dead' AND p.office_id IN (:offices) ORDER BY l.failing_since, l.id LIMIT :limit`,
    { offices, limit },
  );

/** Marks on texts of these offices, oldest first. */
export const marksOf = (manager: EntityManager, offices: readonly string[], limit: number): Promise<MarkRow[]> =>
  manager.find(markSchema, {
    where: { officeId: In([...offices]) },
    order: { since: 'ASC', announcementId: 'ASC' },
    take: limit,
  });

const mostCounted = 10_000;

/** How many links of these offices are in each state; counting stops at 10 000. */
export async function countLinks(
  manager: EntityManager,
  offices: readonly string[],
): Promise<ReadonlyMap<LinkState, number>> {
  const rows = await runStatement<{ state: LinkState; count: number | string }>(
    manager,
    `SELECT s.state, COUNT(*) AS count FROM
       (SELECT DISTINCT l.id, l.state FROM checked_links l JOIN link_places p ON p.link_id = l.id
        WHERE p.office_id IN (:offices) LIMIT ${mostCounted}) s GROUP BY s.state`,
    { offices },
  );
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}

/** One page of links of these offices in the order of their ids, and one row beyond it. */
export function linksPage(
  manager: EntityManager,
  {
    offices,
    state,
    after,
    limit,
  }: {
    offices: readonly string[];
    state: LinkState | undefined;
    after: string | undefined;
    limit: number;
  },
): Promise<LinkRow[]> {
  const query = manager
    .createQueryBuilder(linkSchema, 'l')
    .where('EXISTS (SELECT 1 FROM link_places p WHERE p.link_id = l.id AND p.office_id IN (:...offices))', { offices })
    .orderBy('l.id')
    .limit(limit + 1);
  if (state !== undefined) query.andWhere('l.state = :state', { state });
  if (after !== undefined) query.andWhere('l.id > :after', { after });
  return query.getMany();
}

export const placesOfLinks = (
  manager: EntityManager,
  linkIds: readonly string[],
  offices: readonly string[],
): Promise<PlaceRow[]> =>
  linkIds.length === 0
    ? Promise.resolve([])
    : manager.find(placeSchema, {
        where: { linkId: In([...linkIds]), officeId: In([...offices]) },
        order: { linkId: 'ASC', announcementId: 'ASC' },
        take: 1000,
      });

export const placesOfTexts = (manager: EntityManager, announcementIds: readonly string[]): Promise<PlaceRow[]> =>
  manager.find(placeSchema, { where: { announcementId: In([...announcementIds]) } });

export const marksOfTexts = (manager: EntityManager, announcementIds: readonly string[]): Promise<MarkRow[]> =>
  manager.find(markSchema, { where: { announcementId: In([...announcementIds]) } });

/** Keeps links that are not known yet. */
export async function addLinks(manager: EntityManager, rows: readonly LinkRow[]): Promise<void> {
  for (const { id, url, host, state, dueAt } of rows)
    await returning(
      manager,
      `INSERT INTO checked_links (id, url, host, state, due_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, url, host, state, dueAt],
    );
}

export async function replacePlaces(manager: EntityManager, announcementId: string, rows: PlaceRow[]): Promise<void> {
  await manager.delete(placeSchema, { announcementId });
  if (rows.length > 0) await manager.insert(placeSchema, rows);
}

export async function replaceMarks(manager: EntityManager, announcementId: string, rows: MarkRow[]): Promise<void> {
  await manager.delete(markSchema, { announcementId });
  if (rows.length > 0) await manager.insert(markSchema, rows);
}

/** Lets links be asked whose host is listed now, and leaves alone those whose host no longer is. */
export async function followHosts(manager: EntityManager, hosts: readonly string[], now: string): Promise<void> {
  const listed = [...hosts, ''];
  const change = () => manager.createQueryBuilder().update(linkSchema);
  await change()
    .set({ state: 'waiting', dueAt: now })
    .where(`state = 'unchecked' AND due_at = :never AND host IN (:...listed)`, { never, listed })
    .execute();
  await change()
    .set({ state: 'unchecked', dueAt: never, reason: null, failingSince: null })
    .where(`state <> 'unchecked' AND host NOT IN (:...listed)`, { listed })
    .execute();
}

/** Links that are due, longest due first. */
export const dueLinks = (manager: EntityManager, now: string, limit: number): Promise<LinkRow[]> =>
  manager
    .createQueryBuilder(linkSchema, 'l')
    .where('l.due_at <= :now', { now })
    .orderBy('l.dueAt')
    .addOrderBy('l.id')
    .limit(limit)
    .getMany();

/** Takes a due link by moving its time on; false when another instance took it. */
export async function takeLink(manager: EntityManager, { id, dueAt }: LinkRow, next: string): Promise<boolean> {
  const taken = await manager.update(linkSchema, { id, dueAt }, { dueAt: next });
  return taken.affected === 1;
}

export async function noteLink(manager: EntityManager, id: string, note: Partial<LinkRow>): Promise<void> {
  await manager.update(linkSchema, { id }, note);
}

/** Makes links of these offices due that were last checked before an instant; answers how many. */
export async function hurryLinks(
  manager: EntityManager,
  { offices, before, now }: { offices: readonly string[]; before: string; now: string },
): Promise<number> {
  const hurried = await manager
    .createQueryBuilder()
    .update(linkSchema)
    .set({ dueAt: now })
    .where('due_at > :now AND due_at < :never AND (checked_at IS NULL OR checked_at < :before)', { now, never, before })
    .andWhere('id IN (SELECT link_id FROM link_places WHERE office_id IN (:...offices))', { offices })
    .execute();
  return hurried.affected ?? 0;
}
