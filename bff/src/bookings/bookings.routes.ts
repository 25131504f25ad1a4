import {
  bookSlot,
  cancelBooking,
  cancelHallHours,
  checkIn,
  listBookings,
  listSchedules,
  listSlots,
  moveHallBooking,
  putSchedule,
  readBooking,
  readHallDay,
  rescheduleBooking,
} from '@minxin/shared/bookings/endpoints';
import type { Call, CitizenCaller, StaffCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Bookings } from './index.ts';

export function bookingRoutes(door: Door, bookings: Bookings): void {
  serve(door, listSlots, ({ query }) => bookings.slots(query));
  serve(door, bookSlot, async ({ body }, call) => {
    const mine = call as Call<CitizenCaller>;
    return bookings.read(await bookings.book(body.slotId, mine), mine.caller.id);
  });
  serve(door, listBookings, ({ query }, { caller }) => bookings.page((caller as CitizenCaller).id, query));
  serve(door, readBooking, ({ params }, { caller }) => bookings.read(params.id, (caller as CitizenCaller).id));
  serve(door, cancelBooking, async ({ params }, { caller }) => {
    const citizen = caller as CitizenCaller;
    await bookings.cancel(params.id, citizen);
    return bookings.read(params.id, citizen.id);
  });
  serve(door, rescheduleBooking, async ({ params, body }, { caller }) => {
    const citizen = caller as CitizenCaller;
    await bookings.reschedule(params.id, body.slotId, citizen);
    return bookings.read(params.id, citizen.id);
  });
  serve(door, readHallDay, ({ query }, { caller }) => bookings.hallDay(query.hall, query.day, caller as StaffCaller));
  serve(door, checkIn, ({ body }, { caller }) => bookings.checkIn(body, caller as StaffCaller));
  serve(door, moveHallBooking, ({ params, body }, { caller }) =>
    bookings.move(params.id, body.move, caller as StaffCaller),
  );
  serve(door, cancelHallHours, ({ body }, { caller }) => bookings.cancelHours(body, caller as StaffCaller));
  serve(door, listSchedules, ({ query }, { caller }) => bookings.schedules(query, caller as StaffCaller));
  serve(door, putSchedule, ({ body }, { caller }) => bookings.putSchedule(body, caller as StaffCaller));
}
