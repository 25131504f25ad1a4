import { id, namedReference } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { slot } from './slot.ts';

export const bookingStates = ['booked', 'arrived', 'serving', 'completed', 'cancelled', 'no-show'] as const;
export type BookingState = (typeof bookingStates)[number];

/** What happened to a booking; the history only grows. */
export const bookingEvents = [
  'booked',
  'rescheduled',
  'cancelled-by-citizen',
  'cancelled-by-office',
  'arrived',
  'serving',
  'completed',
  'no-show',
] as const;
export type BookingEvent = (typeof bookingEvents)[number];

/** A booking as its citizen sees it: the voucher. */
export const booking = z.object({
  id,
  /** Digits only. */
  number: z.string(),
  state: z.enum(bookingStates),
  slot,
  service: namedReference,
  hall: z.object({ ...namedReference.shape, address: z.string(), phone: z.string() }),
  materials: z.array(
    z.object({
      name: z.string(),
      required: z.boolean(),
      originals: z.int(),
      copies: z.int(),
      note: z.optional(z.string()),
    }),
  ),
  /** Ten digits, shown as a QR code and typed at the hall; the last one checks the others. */
  code: z.string(),
  bookedAt: instant,
  /** Until when it may be cancelled or moved. */
  changeableUntil: instant,
  /** Why the office cancelled it. */
  reason: z.optional(z.string()),
  actions: z.array(z.enum(['cancel', 'reschedule'])),
});
export type Booking = z.infer<typeof booking>;

/** A booking with its history. */
export const bookingDetail = z.object({
  ...booking.shape,
  history: z.array(z.object({ at: instant, event: z.enum(bookingEvents), reason: z.optional(z.string()) })),
});
export type BookingDetail = z.infer<typeof bookingDetail>;
