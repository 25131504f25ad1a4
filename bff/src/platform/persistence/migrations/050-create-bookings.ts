import { Table, TableCheck, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dayColumn, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

const isOpen = `state IN ('booked', 'arrived', 'serving')`;

/** Schedules, slots, bookings, their history and the counter of a person's day. */
export class CreateBookings050 implements MigrationInterface {
  readonly name = 'CreateBookings1760000000050';

  async up(runner: QueryRunner): Promise<void> {
    await createSchedules(runner);
    await createSlots(runner);
    await createBookings(runner);
    await createHistory(runner);
    // A counter is rewritten with every booking: room on the page keeps its versions out of the indexes.
    if (runner.dataSource.options.type === 'postgres') await runner.query('ALTER TABLE slots SET (fillfactor = 50)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['booking_events', 'booking_days', 'bookings', 'slots', 'schedules'])
      await runner.dropTable(table);
  }
}

const createSchedules = (runner: QueryRunner) =>
  runner.createTable(
    new Table({
      name: 'schedules',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'hall_id', ...idColumn },
        { name: 'service_id', ...idColumn },
        { name: 'office_id', ...idColumn },
        { name: 'template', ...text },
        { name: 'cut_at', ...dayColumn, isNullable: true },
        { name: 'version', ...integer },
        { name: 'changed_at', ...instantColumn },
      ],
      indices: [new TableIndex({ name: 'uq_schedules_place', columnNames: ['service_id', 'hall_id'], isUnique: true })],
    }),
  );

const createSlots = (runner: QueryRunner) =>
  runner.createTable(
    new Table({
      name: 'slots',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'schedule_id', ...idColumn },
        { name: 'service_id', ...idColumn },
        { name: 'hall_id', ...idColumn },
        { name: 'day', ...dayColumn },
        { name: 'start_time', ...varchar(5) },
        { name: 'end_time', ...varchar(5) },
        { name: 'starts_at', ...instantColumn },
        { name: 'capacity', ...integer },
        { name: 'taken', ...integer },
        { name: 'closed', ...varchar(10), isNullable: true },
      ],
      indices: [
        new TableIndex({
          name: 'uq_slots_place',
          columnNames: ['service_id', 'hall_id', 'day', 'start_time'],
          isUnique: true,
        }),
        new TableIndex({ name: 'idx_slots_hall_day', columnNames: ['hall_id', 'day'] }),
      ],
      checks: [new TableCheck({ name: 'chk_slots_taken', expression: 'taken >= 0 AND taken <= capacity' })],
    }),
  );

const createBookings = (runner: QueryRunner) =>
  runner.createTable(
    new Table({
      name: 'bookings',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'number', ...varchar(20) },
        { name: 'code', ...varchar(10) },
        { name: 'citizen_id', ...idColumn },
        { name: 'holder', ...varchar(60) },
        { name: 'slot_id', ...idColumn },
        { name: 'service_id', ...idColumn },
        { name: 'hall_id', ...idColumn },
        { name: 'day', ...dayColumn },
        { name: 'start_time', ...varchar(5) },
        { name: 'end_time', ...varchar(5) },
        { name: 'starts_at', ...instantColumn },
        { name: 'state', ...varchar(10) },
        { name: 'reason', ...varchar(200), isNullable: true },
        { name: 'booked_at', ...instantColumn },
        { name: 'changed_at', ...instantColumn },
      ],
      indices: [
        new TableIndex({ name: 'uq_bookings_number', columnNames: ['number'], isUnique: true }),
        new TableIndex({ name: 'uq_bookings_code', columnNames: ['hall_id', 'day', 'code'], isUnique: true }),
        new TableIndex({
          name: 'uq_bookings_person_slot',
          columnNames: ['citizen_id', 'slot_id'],
          isUnique: true,
          where: isOpen,
        }),
        new TableIndex({
          name: 'uq_bookings_person_service_day',
          columnNames: ['citizen_id', 'service_id', 'day'],
          isUnique: true,
          where: isOpen,
        }),
        new TableIndex({ name: 'idx_bookings_citizen', columnNames: ['citizen_id', 'starts_at', 'id'] }),
        new TableIndex({ name: 'idx_bookings_slot', columnNames: ['slot_id'] }),
        new TableIndex({ name: 'idx_bookings_code', columnNames: ['code'] }),
      ],
    }),
  );

async function createHistory(runner: QueryRunner): Promise<void> {
  await runner.createTable(
    new Table({
      name: 'booking_days',
      columns: [
        { name: 'citizen_id', ...idColumn, isPrimary: true },
        { name: 'day', ...dayColumn, isPrimary: true },
        { name: 'taken', ...integer },
      ],
      checks: [new TableCheck({ name: 'chk_booking_days_taken', expression: 'taken >= 0' })],
    }),
  );
  await runner.createTable(
    new Table({
      name: 'booking_events',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'booking_id', ...idColumn },
        { name: 'at', ...instantColumn },
        { name: 'event', ...varchar(30) },
        { name: 'actor', ...varchar(80) },
        { name: 'reason', ...varchar(200), isNullable: true },
        { name: 'from_slot_id', ...idColumn, isNullable: true },
        { name: 'to_slot_id', ...idColumn, isNullable: true },
      ],
      indices: [new TableIndex({ name: 'idx_booking_events_booking', columnNames: ['booking_id', 'id'] })],
    }),
  );
}
