import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@minxin/bff/entities';
import { DateTranslations082 } from '@minxin/bff/platform/persistence/migrations/082-date-translations';
import { migrations } from '@minxin/bff/platform/persistence/migrations/index';
import { postgresOptions, sqliteOptions, type StorageOptions } from '@minxin/bff/platform/persistence/options';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { aDatabaseIn } from '../support/postgres.ts';

const isPostgres = process.env['MINXIN_TEST_DATABASE'] === 'postgres';
let folder: string;
let source: DataSource;
let drop: () => Promise<void> = () => Promise.resolve();

// Stories here go back and forth between versions: each has a migrated database of its own.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minxin-migrations-'));
  source = await new DataSource((await optionsOf()).write).initialize();
  await source.runMigrations({ transaction: 'each' });
});
afterEach(async () => {
  await source.destroy();
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

async function optionsOf(): Promise<StorageOptions> {
  if (!isPostgres) return sqliteOptions(join(folder, 'migrations.sqlite'), entities);
  const own = await aDatabaseIn(inject('postgresUrl'));
  drop = own.drop;
  return postgresOptions(own.url, entities, 2);
}

/** What stands in the database, by name: tables, indexes, triggers and functions, without the migration table. */
async function whatStands(): Promise<string[]> {
  const rows: Array<{ name: string }> = await source.query(
    isPostgres
      ? `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
         UNION ALL SELECT indexname FROM pg_indexes WHERE schemaname = 'public'
         UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
         UNION ALL SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'`
      : `SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'`,
  );
  return rows
    .map(({ name }) => name)
    .filter((name) => !/^migrations|typeorm_metadata|^PK_/.test(name))
    .toSorted();
}

const difference = async () => (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

test('every migration goes up, down and up again, one by one', async () => {
  const first = await whatStands();
  expect(first.length).toBeGreaterThan(migrations.length);
  for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
  expect(await whatStands()).toEqual([]);
  expect(await source.runMigrations({ transaction: 'each' })).toHaveLength(migrations.length);
  expect(await whatStands()).toEqual(first);
});

test('the schema objects and the migrated database are the same', async () => {
  expect(await difference()).toEqual([]);
});

test('translations that stood there before go with the last publication, not with a correction', async () => {
  const runner = source.createQueryRunner();
  const migration = new DateTranslations082();
  await migration.down(runner);
  const version = (id: string, number: number, note: string) =>
    runner.query(`INSERT INTO announcement_versions (announcement_id, number, at, note, title, summary, body_html)
      VALUES ('${id}', ${number}, '', ${note}, '', '', '')`);
  await version('corrected', 1, 'NULL');
  await version('corrected', 2, `'更正'`);
  await version('again', 1, 'NULL');
  await version('again', 2, `'撤回后重新发布。'`);
  for (const id of ['corrected', 'again', 'draft'])
    await runner.query(`INSERT INTO announcement_texts (announcement_id, lang, title, summary, body_html, origin)
      VALUES ('${id}', 'en', '', '', '', 'human')`);
  await migration.up(runner);
  const rows: Array<{ id: string; made_from: number | null }> = await runner.query(
    'SELECT announcement_id AS id, made_from FROM announcement_texts ORDER BY announcement_id',
  );
  expect(rows.map(({ id, made_from: from }) => [id, from])).toEqual([
    ['again', 2],
    ['corrected', 1],
    ['draft', null],
  ]);
  await runner.release();
  expect(await difference()).toEqual([]);
});

test('negative control: a missing index is noticed', async () => {
  await source.query('DROP INDEX idx_bookings_slot');
  expect(await difference()).not.toEqual([]);
  await source.query('CREATE INDEX idx_bookings_slot ON bookings (slot_id)');
  expect(await difference()).toEqual([]);
});

test('what the schema comparison does not look at stands as well: partial indexes and checks', async () => {
  const rows: Array<{ text: string }> = await source.query(
    isPostgres
      ? `SELECT indexdef AS text FROM pg_indexes WHERE tablename = 'bookings'
         UNION ALL SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c'`
      : `SELECT sql AS text FROM sqlite_master WHERE tbl_name IN ('bookings', 'slots', 'booking_days') AND sql IS NOT NULL`,
  );
  const all = rows.map(({ text }) => text.replaceAll(/[\s"()]+/g, ' '));
  for (const name of ['uq_bookings_person_slot', 'uq_bookings_person_service_day']) {
    const index = all.find((text) => text.includes(name)) ?? '';
    expect(index).toMatch(/UNIQUE.*WHERE.*state.*booked.*arrived.*serving/);
  }
  expect(all.some((text) => /taken >= 0 AND taken <= capacity/.test(text))).toBe(true);
});
