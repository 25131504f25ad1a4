import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** Service items with their guides. */
export class CreateServices040 implements MigrationInterface {
  readonly name = 'CreateServices1760000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'services',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'office_id', ...idColumn },
          { name: 'name', ...varchar(200) },
          { name: 'keywords', ...varchar(1000) },
          { name: 'lifecycle', ...varchar(20) },
          { name: 'for_persons', ...boolean },
          { name: 'for_organisations', ...boolean },
          { name: 'rank', ...integer },
          { name: 'guide', ...text },
          { name: 'verified_at', ...instantColumn, isNullable: true },
          { name: 'changed_at', ...instantColumn },
          { name: 'version', ...integer },
        ],
        indices: [
          new TableIndex({ name: 'idx_services_rank', columnNames: ['rank', 'id'] }),
          new TableIndex({ name: 'idx_services_office', columnNames: ['office_id'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('services');
  }
}
