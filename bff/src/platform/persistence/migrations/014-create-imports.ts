import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

const counts = ['rows', 'added', 'changed', 'unchanged', 'refused', 'undated', 'damaged', 'numbered'];

/** Imports of files: what was uploaded, what became of it, and the rows that were refused. */
export class CreateImports014 implements MigrationInterface {
  readonly name = 'CreateImports1760000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'import_files',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'name', ...varchar(200) },
          { name: 'size', ...integer },
          { name: 'format', ...varchar(10) },
          { name: 'text', ...text },
          { name: 'uploaded_by', ...varchar(80) },
          { name: 'uploaded_at', ...instantColumn },
        ],
        indices: [
          new TableIndex({ name: 'idx_import_files_uploaded_by', columnNames: ['uploaded_by', 'uploaded_at'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'imports',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'file_id', ...idColumn },
          { name: 'file_name', ...varchar(200) },
          { name: 'source_id', ...idColumn },
          { name: 'source_name', ...varchar(100) },
          { name: 'office_id', ...idColumn },
          { name: 'column_id', ...idColumn },
          { name: 'publishing', ...varchar(10) },
          { name: 'mapping', ...text },
          { name: 'cleaning', ...text },
          { name: 'state', ...varchar(10) },
          { name: 'running_key', ...varchar(200), isNullable: true },
          ...counts.map((name) => ({ name, ...integer })),
          { name: 'started_by', ...varchar(80) },
          { name: 'started_at', ...instantColumn },
          { name: 'touched_at', ...instantColumn },
          { name: 'ended_at', ...instantColumn, isNullable: true },
        ],
        indices: [
          new TableIndex({ name: 'idx_imports_office', columnNames: ['office_id', 'id'] }),
          new TableIndex({ name: 'idx_imports_running', columnNames: ['running_key'], isUnique: true }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'import_refusals',
        columns: [
          { name: 'import_id', ...idColumn, isPrimary: true },
          { name: 'line', ...integer, isPrimary: true },
          { name: 'reason', ...varchar(30) },
          { name: 'title', ...varchar(200) },
          { name: 'detail', ...varchar(200) },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('import_refusals');
    await runner.dropTable('imports');
    await runner.dropTable('import_files');
  }
}
