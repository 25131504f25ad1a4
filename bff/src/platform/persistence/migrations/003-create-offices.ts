import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, dayColumn, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** Regions, offices, halls and the working calendar. */
export class CreateOffices003 implements MigrationInterface {
  readonly name = 'CreateOffices1760000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'regions',
        columns: [
          { name: 'code', ...varchar(12), isPrimary: true },
          { name: 'parent', ...varchar(12), isNullable: true },
          { name: 'level', ...varchar(10) },
          { name: 'name', ...varchar(60) },
          { name: 'names', ...text },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'offices',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'path', ...varchar(300) },
          { name: 'parent_id', ...idColumn, isNullable: true },
          { name: 'name', ...varchar(100) },
          { name: 'short_name', ...varchar(40) },
          { name: 'names', ...text },
          { name: 'region_code', ...varchar(12) },
          { name: 'credit_code', ...varchar(18), isNullable: true },
          { name: 'phone', ...varchar(30), isNullable: true },
          { name: 'complaint_phone', ...varchar(30), isNullable: true },
          { name: 'address', ...varchar(200), isNullable: true },
          { name: 'postcode', ...varchar(10), isNullable: true },
          { name: 'duties', ...text, isNullable: true },
          { name: 'hours', ...text },
          { name: 'sort', ...integer },
          { name: 'verified_at', ...instantColumn, isNullable: true },
        ],
        indices: [new TableIndex({ name: 'idx_offices_sort', columnNames: ['sort', 'id'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'halls',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'office_id', ...idColumn },
          { name: 'region_code', ...varchar(12) },
          { name: 'name', ...varchar(100) },
          { name: 'names', ...text },
          { name: 'address', ...varchar(200) },
          { name: 'phone', ...varchar(30) },
          { name: 'hours', ...text },
          { name: 'windows', ...text },
          { name: 'accessibility', ...text, isNullable: true },
          { name: 'transport', ...text, isNullable: true },
          { name: 'note', ...text, isNullable: true },
          { name: 'sort', ...integer },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'calendar_days',
        columns: [
          { name: 'day', ...dayColumn, isPrimary: true },
          { name: 'name', ...varchar(40) },
          { name: 'off', ...boolean },
        ],
      }),
    );
    await runner.createTable(
      new Table({ name: 'calendar_years', columns: [{ name: 'year', ...integer, isPrimary: true }] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['calendar_years', 'calendar_days', 'halls', 'offices', 'regions'])
      await runner.dropTable(table);
  }
}
