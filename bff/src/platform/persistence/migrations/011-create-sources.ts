import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** Upstream sources and what each of their items became. */
export class CreateSources011 implements MigrationInterface {
  readonly name = 'CreateSources1760000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'sources',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'version', ...integer },
          { name: 'name', ...varchar(100) },
          { name: 'kind', ...varchar(20) },
          { name: 'url', ...text },
          { name: 'office_id', ...idColumn },
          { name: 'column_id', ...idColumn },
          { name: 'allow', ...text },
          { name: 'schedule', ...integer },
          { name: 'publishing', ...varchar(10) },
          { name: 'paused', ...boolean },
          { name: 'due_at', ...instantColumn },
          { name: 'last_success_at', ...instantColumn, isNullable: true },
          { name: 'last_attempt_at', ...instantColumn, isNullable: true },
          { name: 'last_error', ...varchar(300), isNullable: true },
          { name: 'etag', ...varchar(300), isNullable: true },
          { name: 'last_modified', ...varchar(100), isNullable: true },
          { name: 'created_at', ...instantColumn },
        ],
        indices: [new TableIndex({ name: 'idx_sources_due', columnNames: ['paused', 'due_at'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'source_items',
        columns: [
          { name: 'source_id', ...idColumn, isPrimary: true },
          { name: 'identity', ...varchar(64), isPrimary: true },
          { name: 'content_hash', ...varchar(64) },
          { name: 'announcement_id', ...idColumn },
          { name: 'first_seen_at', ...instantColumn },
          { name: 'last_seen_at', ...instantColumn },
          { name: 'missing_since', ...instantColumn, isNullable: true },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('source_items');
    await runner.dropTable('sources');
  }
}
