import type { ChineseLanguage } from './language.ts';
import { synonyms } from './synonyms.ts';

/** A name with every other name of the same thing, itself included. */
export const synonymsOf: ReadonlyMap<string, readonly string[]> = new Map(
  synonyms.flatMap((group) => group.map((name): [string, readonly string[]] => [name, group])),
);

interface Reading {
  full: string;
  initials: string;
  group: readonly string[];
}
let readings: Reading[] | undefined;

/** Names of things somebody may mean by letters; read aloud once, when letters are typed first. */
export function namesBehind(language: ChineseLanguage, letters: string, open: boolean): string[] {
  readings ??= [...synonymsOf].map(([name, group]) => {
    const syllables = language.syllables(name);
    return { full: syllables.join(''), initials: syllables.map((each) => each.charAt(0)).join(''), group };
  });
  const fits = (reading: string) => reading === letters || (open && letters.length > 2 && reading.startsWith(letters));
  const found = readings.filter(({ full, initials }) => fits(full) || (letters.length > 2 && fits(initials)));
  return [...new Set(found.slice(0, mostGroups).flatMap(({ group }) => group))];
}

const mostGroups = 4;
