import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import { EntitySchema } from 'typeorm';
import { dayColumn, idColumn, instantColumn, integer, jsonColumn, varchar } from '../platform/persistence/columns.ts';

/** How one hall gives out the places of one service. */
export interface ScheduleRow {
  id: string;
  hallId: string;
  serviceId: string;
  /** The hall's office: whose staff may change it. */
  officeId: string;
  template: ScheduleTemplate;
  /** The last day opened where the published calendar ends before the horizon; the operator's warning. */
  cutAt: string | null;
  version: number;
  changedAt: string;
}
export const scheduleSchema = new EntitySchema<ScheduleRow>({
  name: 'schedule',
  tableName: 'schedules',
  columns: {
    id: { ...idColumn, primary: true },
    hallId: { ...idColumn, name: 'hall_id' },
    serviceId: { ...idColumn, name: 'service_id' },
    officeId: { ...idColumn, name: 'office_id' },
    template: jsonColumn,
    cutAt: { ...dayColumn, name: 'cut_at', nullable: true },
    version: integer,
    changedAt: { ...instantColumn, name: 'changed_at' },
  },
  indices: [{ name: 'uq_schedules_place', columns: ['serviceId', 'hallId'], unique: true }],
});

/** One time of one service in one hall with its counter of places given out. */
export interface SlotRow {
  id: string;
  scheduleId: string;
  serviceId: string;
  hallId: string;
  day: string;
  /** Wall times in Asia/Shanghai. */
  start: string;
  end: string;
  startsAt: string;
  /** Places given out by booking; those kept for walk-ins are not in here. */
  capacity: number;
  taken: number;
  /** Who took it out of the offer: the office closed these hours, or the schedule no longer has them. */
  closed: 'office' | 'schedule' | null;
}
export const slotSchema = new EntitySchema<SlotRow>({
  name: 'slot',
  tableName: 'slots',
  columns: {
    id: { ...idColumn, primary: true },
    scheduleId: { ...idColumn, name: 'schedule_id' },
    serviceId: { ...idColumn, name: 'service_id' },
    hallId: { ...idColumn, name: 'hall_id' },
    day: dayColumn,
    start: { ...varchar(5), name: 'start_time' },
    end: { ...varchar(5), name: 'end_time' },
    startsAt: { ...instantColumn, name: 'starts_at' },
    capacity: integer,
    taken: integer,
    closed: { ...varchar(10), nullable: true },
  },
  // The unique index is also the month view's: one service, one hall, a range of days, in order of time.
  indices: [
    { name: 'uq_slots_place', columns: ['serviceId', 'hallId', 'day', 'start'], unique: true },
    { name: 'idx_slots_hall_day', columns: ['hallId', 'day'] },
  ],
  checks: [{ name: 'chk_slots_taken', expression: 'taken >= 0 AND taken <= capacity' }],
});

export const slotEntities = [scheduleSchema, slotSchema];
