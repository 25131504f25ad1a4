import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** Citizens, their sealed contact data, staff and sessions. */
export class CreateAccounts002 implements MigrationInterface {
  readonly name = 'CreateAccounts1760000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'citizens',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'provider', ...varchar(20) },
          { name: 'subject', ...varchar(128) },
          { name: 'display_name', ...varchar(60) },
          { name: 'level', ...varchar(20) },
          { name: 'language', ...varchar(10), isNullable: true },
          { name: 'created_at', ...instantColumn },
        ],
        indices: [
          new TableIndex({ name: 'uq_citizens_identity', columnNames: ['provider', 'subject'], isUnique: true }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'contacts',
        columns: [
          { name: 'citizen_id', ...idColumn, isPrimary: true },
          { name: 'phone', ...text, isNullable: true },
          { name: 'phone_lookup', ...varchar(43), isNullable: true },
          { name: 'name', ...text, isNullable: true },
          { name: 'id_number', ...text, isNullable: true },
        ],
        indices: [new TableIndex({ name: 'idx_contacts_phone_lookup', columnNames: ['phone_lookup'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'staff',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'username', ...varchar(60) },
          { name: 'display_name', ...varchar(60) },
          { name: 'office_id', ...idColumn },
          { name: 'roles', ...text },
          { name: 'password_hash', ...text, isNullable: true },
          { name: 'totp_secret', ...text, isNullable: true },
          { name: 'totp_step', ...integer },
          { name: 'active', ...boolean },
          { name: 'created_at', ...instantColumn },
        ],
        indices: [new TableIndex({ name: 'uq_staff_username', columnNames: ['username'], isUnique: true })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'sessions',
        columns: [
          { name: 'token_hash', ...varchar(43), isPrimary: true },
          { name: 'kind', ...varchar(10) },
          { name: 'subject_id', ...idColumn },
          { name: 'created_at', ...instantColumn },
          { name: 'seen_at', ...instantColumn },
          { name: 'expires_at', ...instantColumn },
        ],
        indices: [
          new TableIndex({ name: 'idx_sessions_subject', columnNames: ['kind', 'subject_id'] }),
          new TableIndex({ name: 'idx_sessions_expires_at', columnNames: ['expires_at'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sessions', 'staff', 'contacts', 'citizens']) await runner.dropTable(table);
  }
}
