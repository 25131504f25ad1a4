import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, dayColumn, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** Tickets, their sealed contacts and all that happened to them. */
export class CreateTickets030 implements MigrationInterface {
  readonly name = 'CreateTickets1760000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'tickets',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'number', ...varchar(20) },
          { name: 'source_id', ...varchar(100), isNullable: true },
          { name: 'kind', ...varchar(20) },
          { name: 'title', ...varchar(200) },
          { name: 'body', ...text },
          { name: 'state', ...varchar(20) },
          { name: 'office_id', ...idColumn, isNullable: true },
          { name: 'co_offices', ...text },
          { name: 'wished_office_id', ...idColumn, isNullable: true },
          { name: 'about_office_id', ...idColumn, isNullable: true },
          { name: 'intake_office_id', ...idColumn, isNullable: true },
          { name: 'region_code', ...varchar(12), isNullable: true },
          { name: 'place', ...text, isNullable: true },
          { name: 'citizen_id', ...idColumn, isNullable: true },
          { name: 'author_name', ...varchar(60), isNullable: true },
          { name: 'anonymous', ...boolean },
          { name: 'public_consent', ...boolean },
          { name: 'public_title', ...varchar(200), isNullable: true },
          { name: 'public_body', ...text, isNullable: true },
          { name: 'published', ...boolean },
          { name: 'submitted_at', ...instantColumn },
          { name: 'first_dispatched_at', ...instantColumn, isNullable: true },
          { name: 'dispatched_at', ...instantColumn, isNullable: true },
          { name: 'due_on', ...dayColumn, isNullable: true },
          { name: 'due_provisional', ...boolean },
          { name: 'next_step_on', ...dayColumn },
          { name: 'rule_set', ...varchar(40), isNullable: true },
          { name: 'extended_once', ...boolean },
          { name: 'returns', ...integer },
          { name: 'reopenings', ...integer },
          { name: 'urged', ...integer },
          { name: 'supervised', ...boolean },
          { name: 'replied_at', ...instantColumn, isNullable: true },
          { name: 'replied_on', ...dayColumn, isNullable: true },
          { name: 'closed_at', ...instantColumn, isNullable: true },
          { name: 'refusal', ...text, isNullable: true },
          { name: 'supports', ...integer },
          { name: 'version', ...integer },
          { name: 'last_activity_at', ...instantColumn },
        ],
        indices: [
          new TableIndex({ name: 'uq_tickets_number', columnNames: ['number'], isUnique: true }),
          new TableIndex({ name: 'uq_tickets_source_id', columnNames: ['source_id'], isUnique: true }),
          new TableIndex({ name: 'idx_tickets_desk', columnNames: ['state', 'office_id', 'due_on'] }),
          new TableIndex({ name: 'idx_tickets_next_step', columnNames: ['next_step_on', 'id'] }),
          new TableIndex({ name: 'idx_tickets_board', columnNames: ['published', 'submitted_at', 'id'] }),
          new TableIndex({ name: 'idx_tickets_hot', columnNames: ['published', 'supports', 'id'] }),
          new TableIndex({ name: 'idx_tickets_citizen', columnNames: ['citizen_id', 'submitted_at'] }),
          new TableIndex({ name: 'idx_tickets_due_on', columnNames: ['due_on'] }),
          new TableIndex({ name: 'idx_tickets_replied_on', columnNames: ['replied_on'] }),
          new TableIndex({ name: 'idx_tickets_submitted_at', columnNames: ['submitted_at'] }),
          new TableIndex({ name: 'idx_tickets_last_activity', columnNames: ['last_activity_at', 'id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_counters',
        columns: [
          { name: 'day', ...dayColumn, isPrimary: true },
          { name: 'last', ...integer },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_contacts',
        columns: [
          { name: 'ticket_id', ...idColumn, isPrimary: true },
          { name: 'phone', ...text },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_uploads',
        columns: [
          { name: 'file_id', ...idColumn, isPrimary: true },
          { name: 'ticket_id', ...idColumn },
          { name: 'at', ...instantColumn },
        ],
        indices: [new TableIndex({ name: 'idx_ticket_uploads_ticket', columnNames: ['ticket_id', 'at', 'file_id'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_events',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'ticket_id', ...idColumn },
          { name: 'event', ...varchar(20) },
          { name: 'from_state', ...varchar(20), isNullable: true },
          { name: 'to_state', ...varchar(20) },
          { name: 'actor_kind', ...varchar(10) },
          { name: 'actor_id', ...idColumn, isNullable: true },
          { name: 'actor_name', ...varchar(80), isNullable: true },
          { name: 'office_id', ...idColumn, isNullable: true },
          { name: 'note', ...text, isNullable: true },
          { name: 'public_note', ...text, isNullable: true },
          { name: 'at', ...instantColumn },
        ],
        indices: [
          new TableIndex({ name: 'idx_ticket_events_ticket', columnNames: ['ticket_id', 'at', 'id'] }),
          new TableIndex({ name: 'idx_ticket_events_actor', columnNames: ['actor_id', 'ticket_id'] }),
          new TableIndex({ name: 'idx_ticket_events_event', columnNames: ['event', 'at'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_replies',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'ticket_id', ...idColumn },
          { name: 'internal_text', ...text },
          { name: 'public_text', ...text },
          { name: 'elements', ...text },
          { name: 'by_id', ...idColumn },
          { name: 'by_name', ...varchar(80) },
          { name: 'office_id', ...idColumn, isNullable: true },
          { name: 'at', ...instantColumn },
          { name: 'review_state', ...varchar(10) },
          { name: 'reviewer_id', ...idColumn, isNullable: true },
          { name: 'reviewer_name', ...varchar(80), isNullable: true },
          { name: 'review_note', ...text, isNullable: true },
          { name: 'reviewed_at', ...instantColumn, isNullable: true },
        ],
        indices: [new TableIndex({ name: 'idx_ticket_replies_ticket', columnNames: ['ticket_id', 'at', 'id'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_messages',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'ticket_id', ...idColumn },
          { name: 'from_kind', ...varchar(10) },
          { name: 'office_id', ...idColumn, isNullable: true },
          { name: 'text', ...text },
          { name: 'at', ...instantColumn },
        ],
        indices: [new TableIndex({ name: 'idx_ticket_messages_ticket', columnNames: ['ticket_id', 'at', 'id'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_ratings',
        columns: [
          { name: 'ticket_id', ...idColumn, isPrimary: true },
          { name: 'cycle', ...integer, isPrimary: true },
          { name: 'level', ...integer },
          { name: 'comment', ...text, isNullable: true },
          { name: 'at', ...instantColumn },
        ],
        indices: [new TableIndex({ name: 'idx_ticket_ratings_at', columnNames: ['at'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_supports',
        columns: [
          { name: 'ticket_id', ...idColumn, isPrimary: true },
          { name: 'citizen_id', ...idColumn, isPrimary: true },
          { name: 'at', ...instantColumn },
        ],
        indices: [new TableIndex({ name: 'idx_ticket_supports_citizen', columnNames: ['citizen_id', 'at'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'ticket_follows',
        columns: [
          { name: 'ticket_id', ...idColumn, isPrimary: true },
          { name: 'citizen_id', ...idColumn, isPrimary: true },
          { name: 'at', ...instantColumn },
        ],
        indices: [new TableIndex({ name: 'idx_ticket_follows_citizen', columnNames: ['citizen_id', 'at'] })],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'ticket_follows',
      'ticket_supports',
      'ticket_ratings',
      'ticket_messages',
      'ticket_replies',
      'ticket_events',
      'ticket_uploads',
      'ticket_contacts',
      'ticket_counters',
      'tickets',
    ])
      await runner.dropTable(table);
  }
}
