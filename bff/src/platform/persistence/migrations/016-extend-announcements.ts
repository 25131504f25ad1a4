import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, idColumn, instantColumn, text, varchar } from '../columns.ts';

const added = [
  { name: 'subject', ...varchar(40), isNullable: true },
  { name: 'document_key', ...varchar(200), isNullable: true },
  { name: 'validity_before', ...varchar(10), isNullable: true },
];
const indices = [
  new TableIndex({ name: 'idx_announcements_document', columnNames: ['office_id', 'document_key'] }),
  new TableIndex({ name: 'idx_announcements_index_number', columnNames: ['office_id', 'index_number'] }),
  new TableIndex({ name: 'idx_announcements_expiry', columnNames: ['state', 'validity', 'expires_on'] }),
];

/** The talk of writers and reviewers, what may be shown of a correction, and what a document was before it ended. */
export class ExtendAnnouncements016 implements MigrationInterface {
  readonly name = 'ExtendAnnouncements1760000000016';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of added) await runner.addColumn('announcements', new TableColumn(column));
    for (const index of indices) await runner.createIndex('announcements', index);
    await runner.query('UPDATE announcements SET document_key = document_number');
    await runner.query(`UPDATE announcements SET pinned = -1 WHERE pinned = 0 AND validity IN ('expired', 'repealed')`);
    const shows = { name: 'shows_difference', ...boolean, isNullable: true };
    await runner.addColumn('announcement_versions', new TableColumn(shows));
    const scan = { name: 'scan', ...varchar(12), default: "'unscanned'" };
    await runner.addColumn('files', new TableColumn(scan));
    await runner.createTable(
      new Table({
        name: 'announcement_reviews',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'announcement_id', ...idColumn },
          { name: 'at', ...instantColumn },
          { name: 'event', ...varchar(20) },
          { name: 'staff_id', ...idColumn },
          { name: 'staff_name', ...varchar(80) },
          { name: 'comment', ...varchar(1000), isNullable: true },
          { name: 'checks', ...text },
        ],
        indices: [new TableIndex({ name: 'idx_announcement_reviews_of', columnNames: ['announcement_id', 'id'] })],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('announcement_reviews');
    await runner.dropColumn('files', 'scan');
    await runner.dropColumn('announcement_versions', 'shows_difference');
    await runner.query('UPDATE announcements SET pinned = 0 WHERE pinned = -1');
    for (const index of indices) await runner.dropIndex('announcements', index);
    for (const { name } of added) await runner.dropColumn('announcements', name);
  }
}
