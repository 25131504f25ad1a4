import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** Links in public texts with what is known of them, and marks on texts that are damaged. */
export class CreateCheckup080 implements MigrationInterface {
  readonly name = 'CreateCheckup1760000000080';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['text_marks', 'link_places', 'checked_links']) await runner.dropTable(name);
  }
}

const index = (name: string, columnNames: string[]) => new TableIndex({ name, columnNames });

const tables = [
  () =>
    new Table({
      name: 'checked_links',
      columns: [
        { name: 'id', ...idColumn, isPrimary: true },
        { name: 'url', ...text },
        { name: 'host', ...varchar(260) },
        { name: 'state', ...varchar(10) },
        { name: 'reason', ...varchar(40), isNullable: true },
        { name: 'checked_at', ...instantColumn, isNullable: true },
        { name: 'failing_since', ...instantColumn, isNullable: true },
        { name: 'due_at', ...instantColumn },
      ],
      indices: [
        index('idx_checked_links_due', ['due_at']),
        index('idx_checked_links_state', ['state', 'id']),
        index('idx_checked_links_host', ['host', 'state']),
      ],
    }),
  () =>
    new Table({
      name: 'link_places',
      columns: [
        { name: 'announcement_id', ...idColumn, isPrimary: true },
        { name: 'link_id', ...idColumn, isPrimary: true },
        { name: 'office_id', ...idColumn },
      ],
      indices: [index('idx_link_places_link', ['link_id'])],
    }),
  () =>
    new Table({
      name: 'text_marks',
      columns: [
        { name: 'announcement_id', ...idColumn, isPrimary: true },
        { name: 'rule', ...varchar(30), isPrimary: true },
        { name: 'office_id', ...idColumn },
        { name: 'figure', ...integer },
        { name: 'since', ...instantColumn },
      ],
      indices: [index('idx_text_marks_rule', ['rule', 'office_id'])],
    }),
];
