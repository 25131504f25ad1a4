import { globSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '@minxin/shared/language';
import { expect, test, vi } from 'vitest';

// It reads the language of the device, which no sentence depends on.
vi.mock('../../miniapp/src/words/use-words.ts', () => ({}));

type Phrase = string | Record<string, string>;
type Words = Record<Language, Record<string, Phrase>>;

const folder = path.resolve(import.meta.dirname, '../../miniapp/src/words');

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
/** A sentence, or the plural form that is always there. */
const mainForm = (phrase: Phrase) => (typeof phrase === 'string' ? phrase : (phrase['other'] ?? ''));
const formsOf = (phrase: Phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));

function isWords(thing: unknown): thing is Words {
  if (typeof thing !== 'object' || thing === null) return false;
  const spoken = Object.values(thing).every(
    (each) => typeof each === 'object' && Object.values(each as object).every(isPhrase),
  );
  return spoken && languages.every((language) => language in thing);
}
const isPhrase = (thing: unknown) => typeof thing === 'string' || (typeof thing === 'object' && !Array.isArray(thing));

async function everyWords(): Promise<[string, Words][]> {
  const found: [string, Words][] = [];
  for (const file of globSync('*.ts', { cwd: folder }).sort()) {
    const exported = (await import(path.join(folder, file))) as Record<string, unknown>;
    for (const [name, thing] of Object.entries(exported)) if (isWords(thing)) found.push([`${file} ${name}`, thing]);
  }
  return found;
}

const all = await everyWords();

test('the sentences of every feature are found', () => {
  const sentences = all.flatMap(([, words]) => Object.keys(words['zh-CN']));
  expect(all.length).toBeGreaterThan(20);
  expect(sentences.length).toBeGreaterThan(500);
});

test.each(all)('every sentence has the same placeholders in five languages: %s', (_, words) => {
  for (const [key, chinese] of Object.entries(words['zh-CN'])) {
    const wanted = placeholders(mainForm(chinese));
    for (const language of languages) {
      const phrase = words[language][key] ?? '';
      expect(placeholders(mainForm(phrase)), `${key} in ${language}`).toEqual(wanted);
      // A form for one thing may leave the number out, but may not name what is never given.
      expect(wanted, `${key} in ${language}`).toEqual(expect.arrayContaining(formsOf(phrase).flatMap(placeholders)));
    }
  }
});

test.each(all)('no sentence is empty in any language: %s', (_, words) => {
  const empty = languages.flatMap((language) =>
    Object.entries(words[language])
      .filter(([, phrase]) => formsOf(phrase).some((form) => form.trim() === ''))
      .map(([key]) => `${language} ${key}`),
  );
  expect(empty).toEqual([]);
});
