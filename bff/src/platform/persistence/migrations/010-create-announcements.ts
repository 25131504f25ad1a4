import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dayColumn, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** The column tree, announcements, their versions, translations and relations. */
export class CreateAnnouncements010 implements MigrationInterface {
  readonly name = 'CreateAnnouncements1760000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['announcement_relations', 'announcement_texts', 'announcement_versions', 'announcements'])
      await runner.dropTable(name);
    await runner.dropTable('columns');
  }
}

const index = (name: string, columnNames: string[]) => new TableIndex({ name, columnNames });

const tables = [
  () =>
    new Table({
      name: 'columns',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'parent_id', ...idColumn, isNullable: true },
        { name: 'name', ...varchar(60) },
        { name: 'names', ...text },
        { name: 'owner_office_id', ...idColumn },
        { name: 'purpose', ...varchar(300) },
        { name: 'update_period_days', ...integer, isNullable: true },
        { name: 'static_reason', ...varchar(200), isNullable: true },
        { name: 'kind', ...varchar(20) },
        { name: 'sort', ...integer },
      ],
    }),
  () =>
    new Table({
      name: 'announcements',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'version', ...integer },
        { name: 'state', ...varchar(12) },
        { name: 'column_id', ...idColumn },
        { name: 'office_id', ...idColumn },
        { name: 'region_code', ...varchar(12) },
        { name: 'title', ...varchar(500) },
        { name: 'summary', ...varchar(1000) },
        { name: 'body_html', ...text },
        { name: 'document_number', ...varchar(100), isNullable: true },
        { name: 'index_number', ...varchar(100), isNullable: true },
        { name: 'written_on', ...dayColumn, isNullable: true },
        { name: 'validity', ...varchar(10) },
        { name: 'effective_from', ...dayColumn, isNullable: true },
        { name: 'expires_on', ...dayColumn, isNullable: true },
        { name: 'topics', ...text },
        { name: 'audience', ...varchar(10) },
        { name: 'lifecycle', ...varchar(30), isNullable: true },
        { name: 'attachments', ...text },
        { name: 'search_text', ...text },
        { name: 'published_at', ...instantColumn, isNullable: true },
        { name: 'scheduled_for', ...instantColumn, isNullable: true },
        { name: 'pinned', ...integer },
        { name: 'pinned_until', ...instantColumn, isNullable: true },
        { name: 'author_name', ...varchar(80) },
        { name: 'writer_ids', ...text },
        { name: 'reviewer_name', ...varchar(80), isNullable: true },
        { name: 'review_comment', ...varchar(1000), isNullable: true },
        { name: 'personal_data_reason', ...varchar(200), isNullable: true },
        { name: 'correction', ...text, isNullable: true },
        { name: 'withdrawn_at', ...instantColumn, isNullable: true },
        { name: 'withdrawal_reason', ...varchar(300), isNullable: true },
        { name: 'source_id', ...idColumn, isNullable: true },
        { name: 'source_name', ...varchar(200), isNullable: true },
        { name: 'source_url', ...text, isNullable: true },
        { name: 'fetched_at', ...instantColumn, isNullable: true },
        { name: 'missing_since', ...instantColumn, isNullable: true },
        { name: 'created_at', ...instantColumn },
        { name: 'updated_at', ...instantColumn },
      ],
      indices: [
        index('idx_announcements_listed', ['state', 'pinned', 'published_at', 'id']),
        index('idx_announcements_column', ['column_id', 'state', 'pinned', 'published_at', 'id']),
        index('idx_announcements_office', ['office_id', 'state', 'pinned', 'published_at', 'id']),
        index('idx_announcements_changed', ['office_id', 'updated_at', 'id']),
        index('idx_announcements_due', ['state', 'scheduled_for']),
        index('idx_announcements_pins', ['pinned', 'pinned_until']),
        index('idx_announcements_source', ['source_id']),
      ],
    }),
  () =>
    new Table({
      name: 'announcement_versions',
      columns: [
        { name: 'announcement_id', ...idColumn, isPrimary: true },
        { name: 'number', ...integer, isPrimary: true },
        { name: 'at', ...instantColumn },
        { name: 'note', ...varchar(300), isNullable: true },
        { name: 'title', ...varchar(500) },
        { name: 'summary', ...varchar(1000) },
        { name: 'body_html', ...text },
      ],
    }),
  () =>
    new Table({
      name: 'announcement_texts',
      columns: [
        { name: 'announcement_id', ...idColumn, isPrimary: true },
        { name: 'lang', ...varchar(10), isPrimary: true },
        { name: 'title', ...varchar(500) },
        { name: 'summary', ...varchar(1000) },
        { name: 'body_html', ...text },
        { name: 'origin', ...varchar(10) },
      ],
    }),
  () =>
    new Table({
      name: 'announcement_relations',
      columns: [
        { name: 'from_id', ...idColumn, isPrimary: true },
        { name: 'relation', ...varchar(20), isPrimary: true },
        { name: 'to_id', ...idColumn, isPrimary: true },
      ],
      indices: [index('idx_announcement_relations_to', ['to_id'])],
    }),
];
