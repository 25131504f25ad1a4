import type { Happening } from '../platform/outbox/outbox.ts';
import type { BookingRow } from './bookings.entity.ts';

/** What others learn of a booking: whose it is, where and when. */
interface BookingHappened {
  bookingId: string;
  citizenId: string;
  serviceId: string;
  hallId: string;
  day: string;
  start: string;
  end: string;
  startsAt: string;
  reason: string | null;
}
interface HorizonCut {
  scheduleId: string;
  hallId: string;
  serviceId: string;
  lastDay: string;
}

type What =
  'booked' | 'rescheduled' | 'cancelled-by-citizen' | 'cancelled-by-office' | 'arrived' | 'completed' | 'no-show';
type Known = Pick<BookingRow, 'id' | 'citizenId' | 'serviceId' | 'hallId' | 'day' | 'start' | 'end' | 'startsAt'>;

/** Something happened to a booking. */
export const bookingHappened = (what: What, booking: Known, reason: string | null = null): Happening => {
  const { id, citizenId, serviceId, hallId, day, start, end, startsAt } = booking;
  const payload: BookingHappened = { bookingId: id, citizenId, serviceId, hallId, day, start, end, startsAt, reason };
  return { name: `bookings/${what}`, payload };
};

/** Slots were opened, closed or given other places. */
export const slotsChanged = (): Happening => ({ name: 'bookings/slots-changed', payload: {} });

/** Days could not be opened because the calendar of their year is not published: the operator must load it. */
export const horizonCut = (payload: HorizonCut): Happening => ({ name: 'bookings/horizon-cut', payload });
