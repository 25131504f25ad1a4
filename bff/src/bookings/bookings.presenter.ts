import type { Booking, BookingDetail, BookingState } from '@minxin/shared/bookings/booking';
import { bookingStates } from '@minxin/shared/bookings/booking';
import type { HallBooking, HallDay } from '@minxin/shared/bookings/hall-day';
import type { Schedule } from '@minxin/shared/bookings/schedule';
import type { HallRow } from '../offices/index.ts';
import type { ServiceRow } from '../services/index.ts';
import type { BookingEventRow, BookingRow } from './bookings.entity.ts';
import type { Surroundings } from './gather-surroundings.ts';
import { changeableUntil, hallMoveTable } from './slot.rules.ts';
import type { ScheduleRow, SlotRow } from './slots.entity.ts';
import { presentSlot } from './slots.presenter.ts';

/** A booking for its citizen: the voucher with the papers to bring. */
export function presentBooking(row: BookingRow, around: Surroundings): Booking {
  const slot = around.slots.get(row.slotId)!;
  const schedule = around.schedules.get(slot.scheduleId)!;
  const moment = around.momentOf(schedule);
  const service = around.services.get(row.serviceId);
  const hall = around.halls.get(row.hallId);
  const until = changeableUntil(row, schedule.template);
  const isChangeable = row.state === 'booked' && moment.now.toISOString() <= until;
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    slot: presentSlot(slot, schedule.template, moment),
    service: { id: row.serviceId, name: service?.name ?? '', names: service?.guide.names ?? {} },
    hall: {
      id: row.hallId,
      name: hall?.name ?? '',
      names: hall?.names ?? {},
      address: hall?.address ?? '',
      phone: hall?.phone ?? '',
    },
    materials: (service?.guide.materials ?? []).map(({ name, required, originals, copies, note }) => ({
      name,
      required,
      originals,
      copies,
      ...(note !== '' && { note }),
    })),
    code: row.code,
    bookedAt: row.bookedAt,
    changeableUntil: until,
    ...(row.reason !== null && { reason: row.reason }),
    actions: isChangeable ? ['cancel', 'reschedule'] : [],
  };
}

export function presentBookingDetail(
  row: BookingRow,
  around: Surroundings,
  events: readonly BookingEventRow[],
): BookingDetail {
  const history = events.map(({ at, event, reason }) => ({ at, event, ...(reason !== null && { reason }) }));
  return { ...presentBooking(row, around), history };
}

/** A booking for the hall: the name masked, no contact data, the moves possible now. */
export function presentHallBooking(row: BookingRow, services: ReadonlyMap<string, ServiceRow>): HallBooking {
  const { id, number, state, day, start, end, serviceId, holder } = row;
  const moves = Object.entries(hallMoveTable) as Array<
    [HallBooking['actions'][number], { from: readonly BookingState[] }]
  >;
  const actions = moves.filter(([, { from }]) => from.includes(state)).map(([name]) => name);
  const service = { id: serviceId, name: services.get(serviceId)?.name ?? '' };
  return { id, number, state, day, start, end, service, nameMasked: holder, actions };
}

export function presentHallDay(
  hall: HallRow,
  day: string,
  rows: readonly BookingRow[],
  slots: readonly SlotRow[],
  services: ReadonlyMap<string, ServiceRow>,
): HallDay {
  const count = (wanted: BookingState) => rows.filter(({ state }) => state === wanted).length;
  const open = slots.filter(({ closed }) => closed === null);
  return {
    hall: { id: hall.id, name: hall.name },
    day,
    items: rows.map((row) => presentHallBooking(row, services)),
    counts: Object.fromEntries(bookingStates.map((state) => [state, count(state)])) as HallDay['counts'],
    taken: slots.reduce((sum, { taken }) => sum + taken, 0),
    capacity: open.reduce((sum, { capacity }) => sum + capacity, 0),
  };
}

export function presentSchedule(
  row: ScheduleRow,
  hall: HallRow | undefined,
  service: ServiceRow | undefined,
): Schedule {
  const { id, hallId, serviceId, template, cutAt, version } = row;
  return {
    ...template,
    id,
    hall: { id: hallId, name: hall?.name ?? '' },
    service: { id: serviceId, name: service?.name ?? '' },
    cutAt,
    version,
  };
}
