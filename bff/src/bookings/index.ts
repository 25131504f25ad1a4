import type { Booking, BookingDetail } from '@minxin/shared/bookings/booking';
import type { HallBooking, HallDay, HallMove, HallPlan } from '@minxin/shared/bookings/hall-day';
import type { Schedule, ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import type { Slot, SlotDay } from '@minxin/shared/bookings/slot';
import { dayOf } from '@minxin/shared/moment';
import type { Page } from '@minxin/shared/page';
import type { EntityManager } from 'typeorm';
import type { Call, CitizenCaller, StaffCaller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { decodeCursor, encodeCursor } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { Imbalance } from './balance.repository.ts';
import { bookSlot } from './book-slot.ts';
import type { BookingParts } from './booking-parts.ts';
import { presentBooking, presentBookingDetail, presentHallBooking } from './bookings.presenter.ts';
import { bookingById, bookingsOfPerson, eventsOfBooking, openBookingsOfPerson } from './bookings.repository.ts';
import { cancelBooking } from './cancel-booking.ts';
import { cancelHallHours, type HoursToCancel } from './cancel-hall-hours.ts';
import { checkIn } from './check-in.ts';
import { gatherSurroundings } from './gather-surroundings.ts';
import { listSchedules, presentOutcome, type ScheduleQuery } from './list-schedules.ts';
import { listSlots, type SlotQuery } from './list-slots.ts';
import { materialiseSlots, type Materialised } from './materialise-slots.ts';
import { moveInHall } from './move-in-hall.ts';
import { presentPlan } from './present-plan.ts';
import { putSchedule, type SchedulePut } from './put-schedule.ts';
import { readHallDay } from './read-hall-day.ts';
import { reconcilePlaces } from './reconcile-places.ts';
import { rescheduleBooking } from './reschedule-booking.ts';
import { addSchedules } from './schedules.repository.ts';

export type { BookingParts } from './booking-parts.ts';

/** A schedule as it is brought in from elsewhere. */
export interface ScheduleImport {
  hallId: string;
  serviceId: string;
  /** The hall's office. */
  officeId: string;
  template: ScheduleTemplate;
}

export interface Bookings {
  slots(query: SlotQuery): Promise<{ items: Slot[]; days: SlotDay[] }>;
  book(slotId: string, call: Call<CitizenCaller>): Promise<string>;
  page(citizenId: string, query: { limit: number; cursor?: string | undefined }): Promise<Page<Booking>>;
  read(id: string, citizenId: string): Promise<BookingDetail>;
  cancel(id: string, caller: CitizenCaller): Promise<void>;
  reschedule(id: string, slotId: string, caller: CitizenCaller): Promise<void>;
  /** What a citizen has before them, the nearest first. */
  mine(citizenId: string, limit: number): Promise<Booking[]>;
  hallDay(hallId: string, day: string | undefined, caller: StaffCaller): Promise<HallDay>;
  checkIn(scan: { hallId: string; code: string }, caller: StaffCaller): Promise<HallBooking & { repeated: boolean }>;
  move(id: string, move: HallMove, caller: StaffCaller): Promise<HallBooking>;
  cancelHours(hours: HoursToCancel, caller: StaffCaller): Promise<HallPlan>;
  schedules(query: ScheduleQuery, caller: StaffCaller): Promise<Page<Schedule>>;
  putSchedule(put: SchedulePut, caller: StaffCaller): Promise<{ schedule: Schedule | null; plan: HallPlan }>;
  /** Adds schedules in the caller's transaction; their slots are opened by `materialise`. */
  importSchedules(manager: EntityManager, rows: readonly ScheduleImport[]): Promise<void>;
  /** Opens the slots of every schedule up to its horizon; a second run changes nothing. */
  materialise(): Promise<Materialised>;
  /** Counters that differ from the bookings; alarms, never repairs. */
  reconcile(): Promise<Imbalance[]>;
}

/** Slots, bookings and the day of a hall. */
export function createBookings(parts: BookingParts): Bookings {
  const { database, clock, services } = parts;
  const present = async (rows: Parameters<typeof presentBooking>[0][]) => {
    const around = await gatherSurroundings(parts, rows);
    return rows.map((row) => presentBooking(row, around));
  };
  const forHall = async (id: string) => {
    const row = (await bookingById(database.read, id))!;
    return presentHallBooking(row, await services.find([row.serviceId]));
  };
  return {
    slots: (query) => listSlots(parts, query),
    book: (slotId, call) => bookSlot(parts, slotId, call),
    async page(citizenId, { limit, cursor }) {
      const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const rows = await bookingsOfPerson(database.read, { citizenId, limit, after });
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      const items = await present(rows.slice(0, limit));
      return { items, nextCursor: last ? encodeCursor([last.startsAt, last.id]) : null };
    },
    async read(id, citizenId) {
      const row = await bookingById(database.read, id);
      if (row?.citizenId !== citizenId) throw platformRefusals.absent();
      const around = await gatherSurroundings(parts, [row]);
      return presentBookingDetail(row, around, await eventsOfBooking(database.read, id));
    },
    cancel: (id, caller) => cancelBooking(parts, id, caller),
    reschedule: (id, slotId, caller) => rescheduleBooking(parts, id, slotId, caller),
    mine: async (citizenId, limit) =>
      present(await openBookingsOfPerson(database.read, citizenId, dayOf(clock.now()), limit)),
    hallDay: (hallId, day, caller) => readHallDay(parts, hallId, day, caller),
    async checkIn(scan, caller) {
      const { id, repeated } = await checkIn(parts, scan, caller);
      return { ...(await forHall(id)), repeated };
    },
    async move(id, move, caller) {
      await moveInHall(parts, id, move, caller);
      return forHall(id);
    },
    async cancelHours(hours, caller) {
      const { applied, slotsClosed, affected } = await cancelHallHours(parts, hours, caller);
      return presentPlan(services, { applied, slotsAdded: 0, slotsChanged: 0, slotsClosed }, affected);
    },
    schedules: (query, caller) => listSchedules(parts, query, caller),
    putSchedule: async (put, caller) => presentOutcome(parts, await putSchedule(parts, put, caller), !put.dryRun),
    async importSchedules(manager, rows) {
      const rest = { cutAt: null, version: 1, changedAt: nowText(clock) };
      await addSchedules(
        manager,
        rows.map((row) => ({ ...row, ...rest, id: newId() })),
      );
    },
    materialise: () => materialiseSlots(parts),
    reconcile: () => reconcilePlaces(parts),
  };
}
