import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { integer } from '../columns.ts';

/** Contacts of offices are confirmed and corrected by several people. */
export class VersionOffices081 implements MigrationInterface {
  readonly name = 'VersionOffices1760000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('offices', new TableColumn({ name: 'version', ...integer, default: '1' }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('offices', 'version');
  }
}
