import type { EntityManager } from 'typeorm';
import type { ChineseLanguage } from './language.ts';
import type { DocumentRow } from './search.entity.ts';
import { addWords, countWords, knownWords } from './words.repository.ts';

type Worded = Pick<DocumentRow, 'words'>;

/** Keeps count of the words of titles as documents go and come; a new word is read aloud once. */
export async function countUses(
  { language }: { language: ChineseLanguage },
  manager: EntityManager,
  gone: readonly Worded[],
  come: readonly Worded[],
): Promise<void> {
  const changes = new Map<string, number>();
  const add = (documents: readonly Worded[], by: number) => {
    for (const { words } of documents)
      for (const word of words.split(' ').filter((each) => each !== ''))
        changes.set(word, (changes.get(word) ?? 0) + by);
  };
  add(gone, -1);
  add(come, 1);
  const moved = new Map([...changes].filter(([, change]) => change !== 0));
  const known = new Set((await knownWords(manager, [...moved.keys()])).map(({ word }) => word));
  const added = [...moved].filter(([word]) => !known.has(word));
  await addWords(
    manager,
    added.map(([word, uses]) => ({ word, uses, ...soundOf(language, word) })),
  );
  for (const [word] of added) moved.delete(word);
  if (moved.size > 0) await countWords(manager, moved);
}

/** How a word is typed: all letters, or the first of each syllable. */
function soundOf(language: ChineseLanguage, word: string): { pinyin: string; initials: string } {
  const syllables = language.syllables(word);
  return { pinyin: syllables.join(''), initials: syllables.map((each) => each.charAt(0)).join('') };
}
