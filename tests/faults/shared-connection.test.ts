import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource, type EntityManager } from 'typeorm';
import { afterAll, describe, expect, test } from 'vitest';
import { aWorld } from '../support/world.ts';

type Work = (manager: EntityManager) => Promise<unknown>;
/** The two ways in which a program writes: a transaction, and a single statement. */
interface Writing {
  transact(work: Work): Promise<unknown>;
  single(work: Work): Promise<unknown>;
}
interface Outcome {
  acknowledged: string[];
  /** How many units had no reason to fail. */
  faultless: number;
}

const turns = async (count: number) => {
  for (let at = 0; at < count; at += 1) await new Promise(setImmediate);
};
const put = (manager: EntityManager, name: string) =>
  manager.query(`INSERT INTO calendar_days (day, name, off) VALUES ('${name}', 'row', true)`);

/** A opens a transaction and fails; B and C, knowing nothing of it, write meanwhile and are told that it is done. */
async function oneFails({ transact, single }: Writing): Promise<Outcome> {
  const acknowledged: string[] = [];
  const failing = transact(async (manager) => {
    await put(manager, 'A');
    await turns(100);
    throw new Error('A changes its mind');
  });
  const others = async () => {
    await turns(5);
    await transact((manager) => put(manager, 'B'));
    acknowledged.push('B');
    await single((manager) => put(manager, 'C'));
    acknowledged.push('C');
  };
  await Promise.allSettled([failing, others()]);
  return { acknowledged, faultless: 2 };
}

/** Three hundred units at once, every third of which fails after it wrote. */
async function manyAtOnce({ transact }: Writing): Promise<Outcome> {
  const acknowledged: string[] = [];
  const units = Array.from({ length: 300 }, async (_, at) => {
    const name = `n${at}`;
    await transact(async (manager) => {
      await put(manager, name);
      await turns(at % 4);
      if (at % 3 === 0) throw new Error('changes its mind');
    });
    acknowledged.push(name);
  });
  await Promise.allSettled(units);
  return { acknowledged, faultless: 200 };
}

const namesIn = async (manager: EntityManager): Promise<string[]> =>
  ((await manager.query(`SELECT day FROM calendar_days WHERE name = 'row'`)) as Array<{ day: string }>).map(
    ({ day }) => day,
  );

const folder = mkdtempSync(join(tmpdir(), 'minxin-shared-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scenarios = [
  ['one fails while others write', oneFails],
  ['three hundred at once', manyAtOnce],
] as const;

describe.each(scenarios)('%s', (name, scenario) => {
  const databases = ['sqlite', 'postgres'] as const;
  test.each(databases)('Database.write keeps exactly what it acknowledged on %s', async (database) => {
    const world = await aWorld({ database, bare: true });
    try {
      const write = (work: Work) => world.minxin.database.write(work);
      const { acknowledged, faultless } = await scenario({ transact: write, single: write });
      expect(acknowledged).toHaveLength(faultless);
      expect((await namesIn(world.minxin.database.read)).toSorted()).toEqual(acknowledged.toSorted());
      console.log(
        `${name}, ${database}, Database.write: ${acknowledged.length} of ${faultless} acknowledged, all kept`,
      );
    } finally {
      await world.close();
    }
  });

  test('negative control: one shared SQLite connection does not', async () => {
    const database = join(folder, `${scenario.name}.sqlite`);
    const source = await new DataSource({ type: 'better-sqlite3', database, enableWAL: true }).initialize();
    try {
      await source.query('CREATE TABLE calendar_days (day TEXT PRIMARY KEY, name TEXT, off BOOLEAN)');
      const { acknowledged, faultless } = await scenario({
        transact: (work) => source.transaction(work),
        single: (work) => work(source.manager),
      });
      const kept = await namesIn(source.manager);
      const lost = acknowledged.filter((each) => !kept.includes(each)).length;
      const said = `${acknowledged.length} of ${faultless} acknowledged, ${lost} of them lost`;
      console.log(`${name}, one shared connection: ${said}`);
      expect(lost > 0 || acknowledged.length < faultless).toBe(true);
      if (scenario === oneFails) expect({ acknowledged, kept }).toEqual({ acknowledged: ['B', 'C'], kept: [] });
    } finally {
      await source.destroy();
    }
  });
});
