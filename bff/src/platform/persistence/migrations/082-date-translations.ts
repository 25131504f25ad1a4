import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { integer } from '../columns.ts';

/**
 * Translations know the Chinese version they were made from. Until now they were written only before a publication and
 * no correction touched them: those that exist get the number of the last publication, which is the first version or
 * one that was published again after a withdrawal, so that what has been corrected since shows them as outdated. Those
 * of texts that were never public get none.
 */
export class DateTranslations082 implements MigrationInterface {
  readonly name = 'DateTranslations1760000000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('announcement_texts', new TableColumn({ name: 'made_from', ...integer, isNullable: true }));
    await runner.query(
      `UPDATE announcement_texts SET made_from = (SELECT MAX(v.number) FROM announcement_versions v
       WHERE v.announcement_id = announcement_texts.announcement_id
       AND (v.note IS NULL OR v.note = '撤回后重新发布。'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('announcement_texts', 'made_from');
  }
}
