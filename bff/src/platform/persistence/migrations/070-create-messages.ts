import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** The inbox and what may be pushed; favourites, subscriptions and what was delivered for them. */
export class CreateMessages070 implements MigrationInterface {
  readonly name = 'CreateMessages1760000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'messages',
        columns: [
          { name: 'citizen_id', ...idColumn, isPrimary: true },
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'kind', ...varchar(20) },
          { name: 'params', ...text },
          { name: 'via', ...varchar(80), isNullable: true },
          { name: 'at', ...instantColumn },
          { name: 'read_at', ...instantColumn, isNullable: true },
        ],
        indices: [
          new TableIndex({ name: 'idx_messages_inbox', columnNames: ['citizen_id', 'at', 'id'] }),
          new TableIndex({ name: 'idx_messages_unread', columnNames: ['citizen_id', 'read_at'] }),
          new TableIndex({ name: 'idx_messages_at', columnNames: ['at'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'push_grants',
        columns: [
          { name: 'citizen_id', ...idColumn, isPrimary: true },
          { name: 'topic', ...varchar(20), isPrimary: true },
          { name: 'remaining', ...integer },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'favourites',
        columns: [
          { name: 'citizen_id', ...idColumn, isPrimary: true },
          { name: 'kind', ...varchar(20), isPrimary: true },
          { name: 'thing_id', ...idColumn, isPrimary: true },
          { name: 'at', ...instantColumn },
        ],
        indices: [
          new TableIndex({ name: 'idx_favourites_listed', columnNames: ['citizen_id', 'at', 'kind', 'thing_id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'subscriptions',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'citizen_id', ...idColumn },
          { name: 'kind', ...varchar(20) },
          { name: 'target', ...varchar(64) },
          { name: 'at', ...instantColumn },
        ],
        indices: [
          new TableIndex({
            name: 'uq_subscriptions_citizen',
            columnNames: ['citizen_id', 'kind', 'target'],
            isUnique: true,
          }),
          new TableIndex({ name: 'idx_subscriptions_target', columnNames: ['kind', 'target', 'id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'followed_items',
        columns: [
          { name: 'kind', ...varchar(20), isPrimary: true },
          { name: 'target', ...varchar(64), isPrimary: true },
          { name: 'announcement_id', ...idColumn, isPrimary: true },
          { name: 'at', ...instantColumn },
          { name: 'delivered_at', ...instantColumn, isNullable: true },
        ],
        indices: [
          new TableIndex({ name: 'idx_followed_items_target', columnNames: ['kind', 'target', 'at'] }),
          new TableIndex({ name: 'idx_followed_items_at', columnNames: ['at'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'followed_digests',
        columns: [
          { name: 'kind', ...varchar(20), isPrimary: true },
          { name: 'target', ...varchar(64), isPrimary: true },
          { name: 'from_at', ...instantColumn, isPrimary: true },
          { name: 'id', ...idColumn },
          { name: 'at', ...instantColumn },
          { name: 'delivered_at', ...instantColumn, isNullable: true },
        ],
        indices: [new TableIndex({ name: 'idx_followed_digests_at', columnNames: ['at'] })],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['followed_digests', 'followed_items', 'subscriptions', 'favourites', 'push_grants', 'messages'];
    for (const table of tables) await runner.dropTable(table);
  }
}
