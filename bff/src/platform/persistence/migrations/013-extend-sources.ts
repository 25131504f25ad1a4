import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** More kinds of sources: how they are read, their raw texts, their runs, and copies that contradict each other. */
export class ExtendSources013 implements MigrationInterface {
  readonly name = 'ExtendSources1760000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('sources', added(sourceColumns));
    await runner.addColumns('source_items', added(itemColumns));
    for (const table of tables) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.dropTable(table());
    await runner.dropColumns('source_items', added(itemColumns));
    await runner.dropColumns('sources', added(sourceColumns));
  }
}

const sourceColumns = [
  { name: 'failures', ...integer, default: 0 },
  { name: 'reading', ...text, isNullable: true },
  { name: 'mapping', ...text, isNullable: true },
  { name: 'cleaning', ...text, isNullable: true },
];
const itemColumns = [
  { name: 'raw_hash', ...varchar(64), isNullable: true },
  { name: 'cleaning', ...varchar(100), isNullable: true },
];
const added = (columns: typeof sourceColumns | typeof itemColumns) => columns.map((column) => new TableColumn(column));

const index = (name: string, columnNames: string[], isUnique = false) =>
  new TableIndex({ name, columnNames, isUnique });

const tables = [
  () =>
    new Table({
      name: 'source_raws',
      columns: [
        { name: 'source_id', ...idColumn, isPrimary: true },
        { name: 'hash', ...varchar(64), isPrimary: true },
        { name: 'raw', ...text },
        { name: 'first_seen_at', ...instantColumn },
      ],
    }),
  () =>
    new Table({
      name: 'source_pages',
      columns: [
        { name: 'source_id', ...idColumn, isPrimary: true },
        { name: 'url_hash', ...varchar(64), isPrimary: true },
        { name: 'url', ...text },
        { name: 'etag', ...varchar(300), isNullable: true },
        { name: 'last_modified', ...varchar(100), isNullable: true },
        { name: 'checked_at', ...instantColumn },
        { name: 'article', ...text },
        { name: 'listed', ...text },
      ],
    }),
  () =>
    new Table({
      name: 'source_runs',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'source_id', ...idColumn },
        { name: 'at', ...instantColumn },
        { name: 'took', ...integer },
        { name: 'started_by', ...varchar(10) },
        ...['fetched', 'added', 'changed', 'unchanged', 'refused', 'vanished', 'waiting'].map((name) => ({
          name,
          ...integer,
        })),
        { name: 'not_modified', ...boolean },
        { name: 'failed', ...boolean },
        { name: 'errors', ...text },
      ],
      indices: [index('idx_source_runs_source', ['source_id', 'id'])],
    }),
  () =>
    new Table({
      name: 'source_conflicts',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'version', ...integer },
        { name: 'kind', ...varchar(20) },
        { name: 'state', ...varchar(20) },
        { name: 'first_id', ...idColumn },
        { name: 'second_id', ...idColumn },
        { name: 'first_office_id', ...idColumn },
        { name: 'second_office_id', ...idColumn },
        { name: 'found_at', ...instantColumn },
        { name: 'decided_at', ...instantColumn, isNullable: true },
        { name: 'decided_by', ...varchar(80), isNullable: true },
        { name: 'main_id', ...idColumn, isNullable: true },
      ],
      indices: [
        index('uq_source_conflicts_pair', ['first_id', 'second_id'], true),
        index('idx_source_conflicts_state', ['state', 'id']),
        index('idx_source_conflicts_main', ['main_id']),
      ],
    }),
];
