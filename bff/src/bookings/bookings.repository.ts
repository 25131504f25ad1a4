import type { BookingState } from '@minxin/shared/bookings/booking';
import { In, type EntityManager } from 'typeorm';
import { isPostgres, returning } from '../platform/persistence/returning.ts';
import { bookingEventSchema, bookingSchema, type BookingEventRow, type BookingRow } from './bookings.entity.ts';
import { openStates } from './slot.rules.ts';
import { takePlace } from './slots.repository.ts';

export const bookingById = (manager: EntityManager, id: string): Promise<BookingRow | null> =>
  manager.findOneBy(bookingSchema, { id });

export const bookingsByCode = (manager: EntityManager, code: string): Promise<BookingRow[]> =>
  manager.find(bookingSchema, { where: { code }, order: { startsAt: 'DESC' }, take: 20 });

export interface PersonFilter {
  citizenId: string;
  limit: number;
  after: readonly [string, string] | undefined;
}

/** One page of a person's bookings, the latest time first, and one row beyond it. */
export function bookingsOfPerson(
  manager: EntityManager,
  { citizenId, limit, after }: PersonFilter,
): Promise<BookingRow[]> {
  const query = manager
    .createQueryBuilder(bookingSchema, 'b')
    .where('b.citizen_id = :citizenId', { citizenId })
    .orderBy('b.starts_at', 'DESC')
    .addOrderBy('b.id', 'DESC')
    .limit(limit + 1);
  if (after) {
    query.andWhere('(b.starts_at < :at OR (b.starts_at = :at AND b.id < :id))', { at: after[0], id: after[1] });
  }
  return query.getMany();
}

/** What a person still has before them, the nearest first. */
export const openBookingsOfPerson = (
  manager: EntityManager,
  citizenId: string,
  fromDay: string,
  limit: number,
): Promise<BookingRow[]> =>
  manager
    .createQueryBuilder(bookingSchema, 'b')
    .where('b.citizen_id = :citizenId AND b.day >= :fromDay', { citizenId, fromDay })
    .andWhere('b.state IN (:...openStates)', { openStates })
    .orderBy('b.starts_at')
    .limit(limit)
    .getMany();

export const bookingsOfHallDay = (manager: EntityManager, hallId: string, day: string): Promise<BookingRow[]> =>
  manager.find(bookingSchema, { where: { hallId, day }, order: { start: 'ASC', id: 'ASC' }, take: 2000 });

/** Bookings of some slots in some states, in order of time. */
export const bookingsOfSlots = (
  manager: EntityManager,
  slotIds: readonly string[],
  states: readonly BookingState[],
): Promise<BookingRow[]> =>
  slotIds.length === 0
    ? Promise.resolve([])
    : manager.find(bookingSchema, {
        where: { slotId: In([...slotIds]), state: In([...states]) },
        order: { startsAt: 'ASC', id: 'ASC' },
      });

const columns =
  'id, number, code, citizen_id, holder, slot_id, service_id, hall_id, day, start_time, end_time, starts_at, state, reason, booked_at, changed_at';

/**
 * Takes a place and writes the booking that holds it; false when the slot is full or closed. On PostgreSQL it is one
 * statement, so that the counter's lock is held for one round trip.
 */
export async function addBooking(manager: EntityManager, row: BookingRow): Promise<boolean> {
  if (!isPostgres(manager)) {
    if (!(await takePlace(manager, row.slotId))) return false;
    await manager.createQueryBuilder().insert().into(bookingSchema).values(row).updateEntity(false).execute();
    return true;
  }
  const { id, number, code, citizenId, holder, slotId, state, bookedAt } = row;
  const added = await returning(
    manager,
    `WITH place AS (
       UPDATE slots SET taken = taken + 1 WHERE id = ? AND taken < capacity AND closed IS NULL
       RETURNING id, service_id, hall_id, day, start_time, end_time, starts_at
     )
     INSERT INTO bookings (${columns})
     SELECT ?, ?, ?, ?, ?, id, service_id, hall_id, day, start_time, end_time, starts_at, ?, NULL, ?, ? FROM place
     RETURNING id`,
    [slotId, id, number, code, citizenId, holder, state, bookedAt, bookedAt],
  );
  return added.length === 1;
}

/** Moves a booking to another state if it is in one of `from` and still in its slot: false when it is not. */
export async function moveBooking(
  manager: EntityManager,
  { id, slotId }: Pick<BookingRow, 'id' | 'slotId'>,
  from: readonly BookingState[],
  change: Pick<BookingRow, 'state' | 'changedAt'> & { reason?: string },
): Promise<boolean> {
  const moved = await manager.update(bookingSchema, { id, slotId, state: In([...from]) }, change);
  return moved.affected === 1;
}

export type SlotOfBooking = Pick<
  BookingRow,
  'slotId' | 'serviceId' | 'hallId' | 'day' | 'start' | 'end' | 'startsAt' | 'code' | 'changedAt'
>;

/** Puts a booking into another slot if it is still booked in the old one. */
export async function reseatBooking(
  manager: EntityManager,
  { id, slotId }: Pick<BookingRow, 'id' | 'slotId'>,
  seat: SlotOfBooking,
): Promise<boolean> {
  return (await manager.update(bookingSchema, { id, slotId, state: 'booked' }, seat)).affected === 1;
}

/** Whether a voucher code is given out already in a hall on a day. */
export const isCodeTaken = (manager: EntityManager, hallId: string, day: string, code: string): Promise<boolean> =>
  manager.existsBy(bookingSchema, { hallId, day, code });

export async function addBookingEvents(manager: EntityManager, rows: readonly BookingEventRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 200) {
    const chunk = rows.slice(at, at + 200);
    await manager.createQueryBuilder().insert().into(bookingEventSchema).values(chunk).updateEntity(false).execute();
  }
}

export const eventsOfBooking = (manager: EntityManager, bookingId: string): Promise<BookingEventRow[]> =>
  manager.find(bookingEventSchema, { where: { bookingId }, order: { id: 'ASC' } });
