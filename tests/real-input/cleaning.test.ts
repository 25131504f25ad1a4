import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cleanText } from '@minxin/bff/cleaning/index';
import { usualCleaning } from '@minxin/shared/sources/cleaning';
import { describe, expect, test } from 'vitest';

const data = resolve(import.meta.dirname, '../../../shared/data');
const hasData = existsSync(data);
if (!hasData) process.stdout.write('real-input/cleaning: SKIPPED, no real texts at ../shared/data\n');

const folders = ['../../../articles', '../../../shared/articles'].map((path) => resolve(import.meta.dirname, path));
const articles = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /^00[0-4]_/.test(basename(path)));
if (articles.length === 0)
  process.stdout.write('real-input/cleaning: SKIPPED, the garbled articles 000_ to 004_ are not at ../articles\n');

const onlyGarble = { ...usualCleaning, entities: false, spaces: false };
// Texts in UTF-8; feeds in other charsets have tests of their own.
const isText = (path: string) => /\.(?:csv|tsv|jsonl|json|html|xml|rss|atom|txt)$/.test(path);

test.skipIf(!hasData)('no clean text is taken for garbled', () => {
  const figures = new Map<string, { files: number; characters: number; hits: number }>();
  const changed: string[] = [];
  for (const path of readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(isText)) {
    if (/gb2312-big5|JSONTestSuite/.test(path)) continue;
    const text = readFileSync(join(data, path), 'utf8');
    const figure = figures.get(path.split('/')[0]!) ?? { files: 0, characters: 0, hits: 0 };
    const { removed, repaired, damaged } = cleanText(text, onlyGarble);
    const hits = removed + repaired + damaged.length;
    if (hits > 0) changed.push(path);
    figures.set(path.split('/')[0]!, {
      files: figure.files + 1,
      characters: figure.characters + text.length,
      hits: figure.hits + hits,
    });
  }
  for (const [folder, { files, characters, hits }] of figures)
    process.stdout.write(`cleaning: ${folder}: ${files} files, ${characters} characters, ${hits} hits\n`);
  expect(changed).toEqual([]);
});

describe.skipIf(articles.length === 0)('the garbled articles', () => {
  test('every reading is taken out, 14 spans are restored, what cannot be known is flagged', () => {
    const total = { removed: 0, repaired: 0, damaged: 0 };
    for (const path of articles) {
      const { text, removed, repaired, damaged } = cleanText(readFileSync(path, 'utf8'), onlyGarble);
      const flagged = damaged.map((each) => each.text).join(' | ');
      process.stdout.write(`cleaning: ${basename(path)}: ${removed} readings, ${repaired} repaired, ${flagged}\n`);
      total.removed += removed;
      total.repaired += repaired;
      total.damaged += damaged.length;
      expect(cleanText(text, onlyGarble).text).toBe(text);
    }
    expect(total.removed).toBeGreaterThan(2100);
    // 14 spans and 13 headings.
    expect(total.repaired).toBeGreaterThanOrEqual(27);
    expect(total.damaged).toBeLessThanOrEqual(3);
  });
});
