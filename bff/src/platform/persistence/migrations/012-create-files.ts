import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, varchar } from '../columns.ts';

/** Uploaded files; their bytes lie in the data directory. */
export class CreateFiles012 implements MigrationInterface {
  readonly name = 'CreateFiles1760000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'files',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'name', ...varchar(200) },
          { name: 'type', ...varchar(100) },
          { name: 'size', ...integer },
          { name: 'digest', ...varchar(64) },
          { name: 'place', ...varchar(80) },
          { name: 'uploaded_by', ...varchar(80) },
          { name: 'uploaded_at', ...instantColumn },
          { name: 'open', ...boolean },
        ],
        indices: [new TableIndex({ name: 'idx_files_uploaded_by', columnNames: ['uploaded_by', 'uploaded_at'] })],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('files');
  }
}
