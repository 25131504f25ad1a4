import { useMemo } from 'react';
import { useLanguage } from '@/platform/preferences';
import { translator, type Phrases, type Translate, type Words } from './words';

/** The sentences of a feature in the reader's language. */
export function useWords<P extends Phrases>(words: Words<P>): Translate<P> {
  const language = useLanguage();
  return useMemo(() => translator(words, language), [words, language]);
}
