import { anyone, citizens, verifiedCitizens, type CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams } from '../id.ts';
import { day, wallTime } from '../moment.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { line } from '../text.ts';
import { booking, bookingDetail } from './booking.ts';
import { hallBooking, hallDay, hallMoves, hallPlan } from './hall-day.ts';
import { schedule, scheduleTemplate } from './schedule.ts';
import { isSlotRange, slot, slotDay } from './slot.ts';

const clerks: readonly CallerKind[] = ['clerk'];
const planners: readonly CallerKind[] = ['clerk', 'admin'];

const cannotTake = [
  'bookings/slot-unknown',
  'bookings/full',
  'bookings/past',
  'bookings/too-soon',
  'bookings/closed',
  'bookings/beyond-horizon',
  'bookings/already-in-slot',
  'bookings/already-that-day',
  'bookings/day-limit',
] as const;

export const listSlots = endpoint({
  method: 'GET',
  path: '/slots',
  summary: 'Free and taken times of a service: counters, nothing personal; at most 60 days',
  callers: anyone,
  query: z
    .strictObject({
      service: id,
      hall: z.optional(id),
      /** Today when absent. */
      from: z.optional(day),
      /** 30 days from the first when absent. */
      to: z.optional(day),
    })
    .check(
      z.refine(({ from, to }) => from === undefined || to === undefined || isSlotRange(from, to), { path: ['to'] }),
    ),
  success: 200,
  response: z.object({ items: z.array(slot), days: z.array(slotDay) }),
  refusals: [],
});

export const bookSlot = endpoint({
  method: 'POST',
  path: '/bookings',
  summary: 'Book one place; a full slot names the three nearest free ones in `extra.alternatives`',
  callers: verifiedCitizens,
  body: z.strictObject({ slotId: id }),
  success: 201,
  response: bookingDetail,
  refusals: cannotTake,
});

export const listBookings = endpoint({
  method: 'GET',
  path: '/bookings',
  summary: 'My bookings, the latest time first',
  callers: citizens,
  query: z.strictObject(pageQuery),
  success: 200,
  response: pageOf(booking),
  refusals: [],
});

export const readBooking = endpoint({
  method: 'GET',
  path: '/bookings/:id',
  summary: 'My voucher: time, place, papers to bring, history',
  callers: citizens,
  params: idParams,
  success: 200,
  response: bookingDetail,
  refusals: [],
});

export const cancelBooking = endpoint({
  method: 'POST',
  path: '/bookings/:id/cancellation',
  summary: 'Give my place back; a second call answers the same',
  callers: citizens,
  params: idParams,
  success: 200,
  response: bookingDetail,
  refusals: ['bookings/change-too-late', 'bookings/wrong-state'],
});

export const rescheduleBooking = endpoint({
  method: 'POST',
  path: '/bookings/:id/rescheduling',
  summary: 'Move my booking to another time of the same service; the old place stays mine when the new one is full',
  callers: verifiedCitizens,
  params: idParams,
  body: z.strictObject({ slotId: id }),
  success: 200,
  response: bookingDetail,
  refusals: [...cannotTake, 'bookings/change-too-late', 'bookings/wrong-state', 'bookings/other-service'],
});

export const readHallDay = endpoint({
  method: 'GET',
  path: '/staff/hall-day',
  summary: 'Who comes to a hall on a day, in order of time, names masked',
  callers: clerks,
  query: z.strictObject({ hall: id, day: z.optional(day) }),
  success: 200,
  response: hallDay,
  refusals: [],
});

export const checkIn = endpoint({
  method: 'POST',
  path: '/staff/hall-day/check-in',
  summary: 'Mark the holder of a voucher as arrived; a second scan answers the same',
  callers: clerks,
  body: z.strictObject({ hallId: id, code: z.string().check(z.regex(/^\d{10}$/)) }),
  success: 200,
  response: z.object({ ...hallBooking.shape, repeated: z.boolean() }),
  refusals: [
    'bookings/code-mistyped',
    'bookings/code-unknown',
    'bookings/wrong-hall',
    'bookings/wrong-day',
    'bookings/too-late',
    'bookings/wrong-state',
  ],
});

export const moveHallBooking = endpoint({
  method: 'POST',
  path: '/staff/hall-day/bookings/:id/moves',
  summary: 'Serve, complete, or mark as not come',
  callers: clerks,
  params: idParams,
  body: z.strictObject({ move: z.enum(hallMoves) }),
  success: 200,
  response: hallBooking,
  refusals: ['bookings/wrong-state', 'bookings/too-early'],
});

export const cancelHallHours = endpoint({
  method: 'POST',
  path: '/staff/hall-day/cancellation',
  summary: 'Close a day or a part of it: a dry run lists who is affected, then confirm with a reason',
  callers: clerks,
  body: z.strictObject({
    hallId: id,
    day,
    serviceId: z.optional(id),
    from: z._default(wallTime, '00:00'),
    to: z._default(wallTime, '23:59'),
    dryRun: z.boolean(),
    /** What the people concerned are told; needed unless it is a dry run. */
    reason: z.optional(line(200)),
    /** How many the dry run named; another number now is refused, so that nobody is cancelled unseen. */
    expected: z.optional(z.int().check(z.minimum(0))),
  }),
  success: 200,
  response: hallPlan,
  refusals: ['bookings/reason-needed', 'bookings/affected-changed', 'bookings/past'],
});

export const listSchedules = endpoint({
  method: 'GET',
  path: '/staff/schedules',
  summary: 'How the halls of my office give out places',
  callers: planners,
  query: z.strictObject({ ...pageQuery, hall: z.optional(id), service: z.optional(id) }),
  success: 200,
  response: pageOf(schedule),
  refusals: [],
});

export const putSchedule = endpoint({
  method: 'PUT',
  path: '/staff/schedules',
  summary: 'Set how a hall gives out the places of a service; a dry run shows what it would change',
  callers: planners,
  body: z.strictObject({
    hallId: id,
    serviceId: id,
    /** 0 for a schedule that does not exist yet. */
    version: z.int().check(z.minimum(0)),
    dryRun: z.boolean(),
    template: scheduleTemplate,
  }),
  success: 200,
  response: z.object({ schedule: z.nullable(schedule), plan: hallPlan }),
  refusals: ['bookings/schedule-faulty'],
});
