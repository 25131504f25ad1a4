import type { BookingEvent, BookingState } from '@minxin/shared/bookings/booking';
import { EntitySchema } from 'typeorm';
import { dayColumn, idColumn, instantColumn, integer, varchar } from '../platform/persistence/columns.ts';
import { slotEntities } from './slots.entity.ts';

/** One person's place in one slot. Every state but `cancelled` occupies the place. */
export interface BookingRow {
  id: string;
  /** Digits only; for people. */
  number: string;
  /** Ten digits of the voucher; unique in its hall and day. */
  code: string;
  citizenId: string;
  /** The citizen's name, masked when the booking was made: the hall sees no more. */
  holder: string;
  slotId: string;
  serviceId: string;
  hallId: string;
  day: string;
  start: string;
  end: string;
  startsAt: string;
  state: BookingState;
  /** Why the office cancelled it. */
  reason: string | null;
  bookedAt: string;
  changedAt: string;
}

const isOpen = `state IN ('booked', 'arrived', 'serving')`;

export const bookingSchema = new EntitySchema<BookingRow>({
  name: 'booking',
  tableName: 'bookings',
  columns: {
    id: { ...idColumn, primary: true },
    number: varchar(20),
    code: varchar(10),
    citizenId: { ...idColumn, name: 'citizen_id' },
    holder: varchar(60),
    slotId: { ...idColumn, name: 'slot_id' },
    serviceId: { ...idColumn, name: 'service_id' },
    hallId: { ...idColumn, name: 'hall_id' },
    day: dayColumn,
    start: { ...varchar(5), name: 'start_time' },
    end: { ...varchar(5), name: 'end_time' },
    startsAt: { ...instantColumn, name: 'starts_at' },
    state: varchar(10),
    reason: { ...varchar(200), nullable: true },
    bookedAt: { ...instantColumn, name: 'booked_at' },
    changedAt: { ...instantColumn, name: 'changed_at' },
  },
  indices: [
    { name: 'uq_bookings_number', columns: ['number'], unique: true },
    { name: 'uq_bookings_code', columns: ['hallId', 'day', 'code'], unique: true },
    { name: 'uq_bookings_person_slot', columns: ['citizenId', 'slotId'], unique: true, where: isOpen },
    {
      name: 'uq_bookings_person_service_day',
      columns: ['citizenId', 'serviceId', 'day'],
      unique: true,
      where: isOpen,
    },
    { name: 'idx_bookings_citizen', columns: ['citizenId', 'startsAt', 'id'] },
    { name: 'idx_bookings_slot', columns: ['slotId'] },
    { name: 'idx_bookings_code', columns: ['code'] },
  ],
});

/** How many places one person holds on one day, over all services: the counter behind the daily limit. */
export interface PersonDayRow {
  citizenId: string;
  day: string;
  taken: number;
}
export const personDaySchema = new EntitySchema<PersonDayRow>({
  name: 'personDay',
  tableName: 'booking_days',
  columns: {
    citizenId: { ...idColumn, name: 'citizen_id', primary: true },
    day: { ...dayColumn, primary: true },
    taken: integer,
  },
  checks: [{ name: 'chk_booking_days_taken', expression: 'taken >= 0' }],
});

/** One line of a booking's history; lines are only ever added. */
export interface BookingEventRow {
  id: string;
  bookingId: string;
  at: string;
  event: BookingEvent;
  actor: string;
  reason: string | null;
  fromSlotId: string | null;
  toSlotId: string | null;
}
export const bookingEventSchema = new EntitySchema<BookingEventRow>({
  name: 'bookingEvent',
  tableName: 'booking_events',
  columns: {
    id: { ...idColumn, primary: true },
    bookingId: { ...idColumn, name: 'booking_id' },
    at: instantColumn,
    event: varchar(30),
    actor: varchar(80),
    reason: { ...varchar(200), nullable: true },
    fromSlotId: { ...idColumn, name: 'from_slot_id', nullable: true },
    toSlotId: { ...idColumn, name: 'to_slot_id', nullable: true },
  },
  indices: [{ name: 'idx_booking_events_booking', columns: ['bookingId', 'id'] }],
});

export const bookingEntities = [...slotEntities, bookingSchema, personDaySchema, bookingEventSchema];
