import { maskPersonalData } from '@minxin/shared/mask';
import { nowText, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { ChineseLanguage } from './language.ts';
import { countMiss, forgetMisses } from './misses.repository.ts';
import { normalised } from './tokens.ts';

const mostKept = 1000;

/** Notes for editors that nothing was found for these words: never by whom, and without personal data. */
export async function noteMiss(
  { database, clock, language }: { database: Database; clock: Clock; language: ChineseLanguage },
  words: string,
): Promise<void> {
  // Masked first: in one case and width an identity number or a plate would no longer look like one.
  const kept = normalised(language, maskPersonalData(words.normalize('NFKC'))).slice(0, 100);
  const at = nowText(clock);
  await database.write(async (manager) => {
    await countMiss(manager, kept, at);
    await forgetMisses(manager, mostKept);
  });
}
