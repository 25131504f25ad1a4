import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { idColumn, instantColumn, integer, varchar } from '../columns.ts';

/** Columns are looked after: versions, a second owner, an audience, retiring and merging. */
export class GrowColumns015 implements MigrationInterface {
  readonly name = 'GrowColumns1760000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('columns', [
      new TableColumn({ name: 'version', ...integer, default: '1' }),
      new TableColumn({ name: 'backup_office_id', ...idColumn, isNullable: true }),
      new TableColumn({ name: 'audience', ...varchar(10), default: "'both'" }),
      new TableColumn({ name: 'retired_at', ...instantColumn, isNullable: true }),
      new TableColumn({ name: 'merged_into', ...idColumn, isNullable: true }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('columns', ['merged_into', 'retired_at', 'audience', 'backup_office_id', 'version']);
  }
}
