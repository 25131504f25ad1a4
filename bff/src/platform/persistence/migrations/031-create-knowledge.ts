import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { idColumn, instantColumn, integer, text, varchar } from '../columns.ts';

/** Questions and answers, and whom they helped. */
export class CreateKnowledge031 implements MigrationInterface {
  readonly name = 'CreateKnowledge1760000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'knowledge_articles',
        columns: [
          { name: 'id', ...idColumn, isPrimary: true },
          { name: 'question', ...varchar(200) },
          { name: 'answer', ...text },
          { name: 'office_id', ...idColumn },
          { name: 'service_id', ...idColumn, isNullable: true },
          { name: 'keywords', ...text },
          { name: 'similar', ...text },
          { name: 'state', ...varchar(10) },
          { name: 'verified_at', ...instantColumn },
          { name: 'helpful', ...integer },
          { name: 'version', ...integer },
          { name: 'sought', ...text },
        ],
        indices: [
          new TableIndex({ name: 'idx_knowledge_articles_state', columnNames: ['state', 'helpful', 'id'] }),
          new TableIndex({ name: 'idx_knowledge_articles_office', columnNames: ['office_id', 'verified_at', 'id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'knowledge_thanks',
        columns: [
          { name: 'article_id', ...idColumn, isPrimary: true },
          { name: 'citizen_id', ...idColumn, isPrimary: true },
          { name: 'at', ...instantColumn },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['knowledge_thanks', 'knowledge_articles']) await runner.dropTable(table);
  }
}
