import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, varchar } from '../columns.ts';

const listOrder = ['state', 'pinned', 'published_at', 'id'];
const narrowed = ['region_code', 'audience', 'lifecycle'].map(
  (name) =>
    new TableIndex({ name: `idx_announcements_${name.replace('_code', '')}`, columnNames: [name, ...listOrder] }),
);

/** What readers say of announcements, and the order of lists narrowed by region, audience and life-cycle topic. */
export class CreateFeedback017 implements MigrationInterface {
  readonly name = 'CreateFeedback1760000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'feedback_answers',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'announcement_id', ...idColumn },
          { name: 'reader', ...varchar(64) },
          { name: 'clear', ...boolean },
          { name: 'reason', ...varchar(20), isNullable: true },
          { name: 'comment', ...varchar(500), isNullable: true },
          { name: 'at', ...instantColumn },
        ],
        indices: [
          new TableIndex({
            name: 'uq_feedback_answers_reader',
            columnNames: ['announcement_id', 'reader'],
            isUnique: true,
          }),
          new TableIndex({ name: 'idx_feedback_answers_at', columnNames: ['announcement_id', 'at', 'id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'feedback_figures',
        columns: [
          { name: 'announcement_id', ...idColumn, isPrimary: true },
          { name: 'office_id', ...idColumn },
          { name: 'title', ...varchar(500) },
          { name: 'clear', ...integer },
          { name: 'unclear', ...integer },
          { name: 'comments', ...integer },
          { name: 'reports', ...integer },
          { name: 'last_at', ...instantColumn },
        ],
        indices: [
          new TableIndex({
            name: 'idx_feedback_figures_office',
            columnNames: ['office_id', 'last_at', 'announcement_id'],
          }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'feedback_reasons',
        columns: [
          { name: 'announcement_id', ...idColumn, isPrimary: true },
          { name: 'reason', ...varchar(20), isPrimary: true },
          { name: 'count', ...integer },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'feedback_reports',
        columns: [
          { name: 'ticket_id', ...idColumn, isPrimary: true },
          { name: 'announcement_id', ...idColumn },
          { name: 'at', ...instantColumn },
        ],
        indices: [
          new TableIndex({ name: 'idx_feedback_reports_at', columnNames: ['announcement_id', 'at', 'ticket_id'] }),
        ],
      }),
    );
    await runner.createIndices('announcements', narrowed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndices('announcements', narrowed);
    for (const table of ['feedback_reports', 'feedback_reasons', 'feedback_figures', 'feedback_answers'])
      await runner.dropTable(table);
  }
}
