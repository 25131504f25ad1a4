import { In, type EntityManager } from 'typeorm';
import { isPostgres, returning } from '../platform/persistence/returning.ts';
import { slotSchema, type SlotRow } from './slots.entity.ts';

export const slotById = (manager: EntityManager, id: string): Promise<SlotRow | null> =>
  manager.findOneBy(slotSchema, { id });

export const slotsByIds = (manager: EntityManager, ids: readonly string[]): Promise<SlotRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : manager.findBy(slotSchema, { id: In([...ids]) });

export interface SlotRange {
  serviceId: string;
  hallId?: string | undefined;
  from: string;
  to: string;
}

/** The slots of a service in a range of days in order of time: one indexed range, counters only. */
export function slotsBetween(manager: EntityManager, { serviceId, hallId, from, to }: SlotRange): Promise<SlotRow[]> {
  const query = manager
    .createQueryBuilder(slotSchema, 's')
    .where('s.service_id = :serviceId AND s.day BETWEEN :from AND :to', { serviceId, from, to })
    .orderBy('s.day')
    .addOrderBy('s.start_time')
    .addOrderBy('s.hall_id')
    .limit(10_000);
  if (hallId !== undefined) query.andWhere('s.hall_id = :hallId', { hallId });
  return query.getMany();
}

/** The nearest slots with a place before and after one, of the same service and hall: at most `count` on each side. */
export async function freeSlotsAround(
  manager: EntityManager,
  { serviceId, hallId, day, start }: SlotRow,
  { earliest, lastDay, count }: { earliest: string; lastDay: string; count: number },
): Promise<SlotRow[]> {
  const side = (beyond: '<' | '>', order: 'ASC' | 'DESC') =>
    manager
      .createQueryBuilder(slotSchema, 's')
      .where('s.service_id = :serviceId AND s.hall_id = :hallId', { serviceId, hallId })
      .andWhere(`(s.day, s.start_time) ${beyond} (:day, :start)`, { day, start })
      .andWhere('s.starts_at >= :earliest AND s.day <= :lastDay', { earliest, lastDay })
      .andWhere('s.closed IS NULL AND s.taken < s.capacity')
      .orderBy('s.day', order)
      .addOrderBy('s.start_time', order)
      .limit(count)
      .getMany();
  return [...(await side('<', 'DESC')), ...(await side('>', 'ASC'))];
}

export interface HallHours {
  hallId: string;
  day: string;
  serviceId?: string | undefined;
  from: string;
  to: string;
}

/** The slots of a hall that begin within some hours of a day, in order of time. */
export function slotsOfHours(
  manager: EntityManager,
  { hallId, day, serviceId, from, to }: HallHours,
): Promise<SlotRow[]> {
  const query = manager
    .createQueryBuilder(slotSchema, 's')
    .where('s.hall_id = :hallId AND s.day = :day', { hallId, day })
    .andWhere('s.start_time >= :from AND s.start_time <= :to', { from, to })
    .orderBy('s.start_time')
    .addOrderBy('s.id');
  if (serviceId !== undefined) query.andWhere('s.service_id = :serviceId', { serviceId });
  return query.getMany();
}

/** Adds slots; one that exists already at that place and time stays as it is. */
export async function addSlots(manager: EntityManager, rows: readonly SlotRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 200) {
    const chunk = rows.slice(at, at + 200);
    await manager.createQueryBuilder().insert().into(slotSchema).values(chunk).orIgnore().updateEntity(false).execute();
  }
}

/**
 * Waits for everybody who is changing these slots, in the one order in which all take them; on SQLite there is
 * nobody else.
 */
export async function lockSlots(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || !isPostgres(manager)) return;
  await manager
    .createQueryBuilder(slotSchema, 's')
    .select('s.id')
    .where('s.id IN (:...ids)', { ids: [...ids] })
    .orderBy('s.id')
    .setLock('pessimistic_write')
    .getRawMany();
}

/** Takes slots out of the offer, or puts them back with null. */
export async function closeSlots(
  manager: EntityManager,
  ids: readonly string[],
  closed: SlotRow['closed'],
): Promise<void> {
  if (ids.length > 0) await manager.update(slotSchema, { id: In([...ids]) }, { closed });
}

/** Sets how many places slots give out; never fewer than are taken. */
export async function setCapacity(manager: EntityManager, ids: readonly string[], capacity: number): Promise<void> {
  if (ids.length === 0) return;
  await manager
    .createQueryBuilder()
    .update(slotSchema)
    .set({ capacity: () => 'CASE WHEN taken > :capacity THEN taken ELSE :capacity END' })
    .where('id IN (:...ids)', { ids: [...ids] })
    .setParameter('capacity', capacity)
    .execute();
}

/** Gives a slot another end, unless somebody took it meanwhile. */
export async function setEnd(manager: EntityManager, { id, end }: Pick<SlotRow, 'id' | 'end'>): Promise<void> {
  await manager.update(slotSchema, { id, taken: 0 }, { end });
}

/** Takes one place if there is one: false when the slot is full or closed. */
export async function takePlace(manager: EntityManager, id: string): Promise<boolean> {
  const taken = await returning(
    manager,
    'UPDATE slots SET taken = taken + 1 WHERE id = ? AND taken < capacity AND closed IS NULL RETURNING id',
    [id],
  );
  return taken.length === 1;
}

/** Gives places of a slot back. */
export async function releasePlaces(manager: EntityManager, id: string, count = 1): Promise<void> {
  await returning(manager, 'UPDATE slots SET taken = taken - ? WHERE id = ? RETURNING id', [count, id]);
}
