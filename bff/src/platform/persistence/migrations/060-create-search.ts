import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolean, dayColumn, idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** What can be found, its index in the manner of the database, the words of titles, and what nobody found. */
export class CreateSearch060 implements MigrationInterface {
  readonly name = 'CreateSearch1760000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(documents);
    await runner.createTable(misses);
    const isPostgres = runner.dataSource.options.type === 'postgres';
    for (const statement of isPostgres ? onPostgres : onSqlite) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['search_words', 'search_tokens', 'search_misses', 'search_documents'])
      await runner.query(`DROP TABLE ${table}`);
  }
}

const documents = new Table({
  name: 'search_documents',
  columns: [
    { name: 'number', ...integer, isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
    { name: 'kind', ...varchar(12) },
    { name: 'thing_id', ...idColumn },
    { name: 'office_id', ...idColumn, isNullable: true },
    { name: 'column_id', ...idColumn, isNullable: true },
    { name: 'region_code', ...varchar(12), isNullable: true },
    { name: 'published_at', ...instantColumn, isNullable: true },
    { name: 'expires_on', ...dayColumn, isNullable: true },
    { name: 'ended', ...boolean },
    { name: 'title', ...varchar(500) },
    { name: 'words', ...text },
    { name: 'text', ...text },
  ],
  indices: [new TableIndex({ name: 'uq_search_documents_thing', columnNames: ['kind', 'thing_id'], isUnique: true })],
});

const misses = new Table({
  name: 'search_misses',
  columns: [
    { name: 'words', ...varchar(100), isPrimary: true },
    { name: 'count', ...integer },
    { name: 'first_at', ...instantColumn },
    { name: 'last_at', ...instantColumn },
  ],
  indices: [
    new TableIndex({ name: 'idx_search_misses_newest', columnNames: ['last_at', 'words'] }),
    new TableIndex({ name: 'idx_search_misses_frequent', columnNames: ['count', 'words'] }),
  ],
});

// Words are compared byte by byte on both databases, so that a beginning is a range of the index.
const wordTable = (collation: string) => [
  `CREATE TABLE search_words (word text COLLATE ${collation} PRIMARY KEY, pinyin text COLLATE ${collation} NOT NULL,
     initials text COLLATE ${collation} NOT NULL, uses integer NOT NULL)`,
  'CREATE INDEX idx_search_words_pinyin ON search_words (pinyin)',
  'CREATE INDEX idx_search_words_initials ON search_words (initials)',
];

const onSqlite = [
  `CREATE VIRTUAL TABLE search_tokens USING fts5(kind, title, alias, text, content='', contentless_delete=1,
     tokenize="unicode61 remove_diacritics 0")`,
  ...wordTable('BINARY'),
];

const onPostgres = [
  `CREATE TABLE search_tokens (number integer CONSTRAINT "PK_search_tokens" PRIMARY KEY, title tsvector NOT NULL,
     everything tsvector NOT NULL)`,
  'CREATE INDEX idx_search_tokens_title ON search_tokens USING gin (title)',
  'CREATE INDEX idx_search_tokens_everything ON search_tokens USING gin (everything)',
  ...wordTable('"C"'),
];
