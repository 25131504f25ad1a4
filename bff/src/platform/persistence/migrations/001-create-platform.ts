import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** The outbox, idempotency keys and the audit chain, which no statement may rewrite. */
export class CreatePlatform001 implements MigrationInterface {
  readonly name = 'CreatePlatform1760000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'outbox',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'event', ...varchar(80) },
          { name: 'consumer', ...varchar(80) },
          { name: 'payload', ...text },
          { name: 'state', ...varchar(10) },
          { name: 'attempts', ...integer },
          { name: 'due_at', ...instantColumn },
          { name: 'recorded_at', ...instantColumn },
          { name: 'last_error', ...text, isNullable: true },
        ],
        indices: [new TableIndex({ name: 'idx_outbox_state_due_at', columnNames: ['state', 'due_at'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'once',
        columns: [
          { name: 'actor', ...varchar(80), isPrimary: true },
          { name: 'route', ...varchar(120), isPrimary: true },
          { name: 'key', ...varchar(200), isPrimary: true },
          { name: 'fingerprint', ...varchar(64) },
          { name: 'result', ...idColumn },
          { name: 'created_at', ...instantColumn },
        ],
        indices: [new TableIndex({ name: 'idx_once_created_at', columnNames: ['created_at'] })],
      }),
    );
    await this.#createAudit(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('audit_head');
    await runner.dropTable('audit');
    if (runner.connection.options.type === 'postgres')
      await runner.query('DROP FUNCTION IF EXISTS refuse_audit_change');
    await runner.dropTable('once');
    await runner.dropTable('outbox');
  }

  async #createAudit(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'audit',
        columns: [
          { name: 'sequence', ...integer, isPrimary: true },
          { name: 'at', ...instantColumn },
          { name: 'actor', ...varchar(80) },
          { name: 'actor_name', ...varchar(80) },
          { name: 'act', ...varchar(80) },
          { name: 'subject_kind', ...varchar(40) },
          { name: 'subject_id', ...idColumn },
          { name: 'outcome', ...varchar(20) },
          { name: 'details', ...text },
          { name: 'previous', ...varchar(64) },
          { name: 'hash', ...varchar(64) },
        ],
        indices: [
          new TableIndex({ name: 'idx_audit_subject', columnNames: ['subject_kind', 'subject_id', 'sequence'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'audit_head',
        columns: [
          { name: 'id', ...integer, isPrimary: true },
          { name: 'sequence', ...integer },
          { name: 'hash', ...varchar(64) },
        ],
      }),
    );
    await runner.query(`INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '${'0'.repeat(64)}')`);
    for (const statement of runner.connection.options.type === 'postgres' ? postgresGuards : sqliteGuards) {
      await runner.query(statement);
    }
  }
}

const sqliteGuards = ['UPDATE', 'DELETE'].map(
  (act) =>
    `CREATE TRIGGER audit_no_${act.toLowerCase()} BEFORE ${act} ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END`,
);
const postgresGuards = [
  `CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$`,
  `CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()`,
];
