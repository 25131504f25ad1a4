import { useState } from 'react';
import { go, isBuilt, routes } from '@/platform/navigation';
import { Search } from '@/ui/Search';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';

/** The way into the search over everything public. */
export function HomeSearch() {
  const t = useWords(homeWords);
  const [words, setWords] = useState('');
  const to = [routes.search, routes.notices].find(isBuilt);
  if (!to) return null;
  return <Search label={t('search')} value={words} onChange={setWords} onSearch={(q) => go(to({ q }))} />;
}
