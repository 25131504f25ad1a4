import { useState } from 'react';
import { routes, useParams } from '@/platform/navigation';
import { Copy } from '@/ui/Copy';
import { Page } from '@/ui/Page';
import { Search } from '@/ui/Search';
import { searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';
import { ElderFound } from './ElderFound';
import { Results } from './Results';
import { Suggestions } from './Suggestions';

/** One field over everything public: titles while typing, results when asked. */
export function SearchScreen() {
  const t = useWords(searchWords);
  const params = useParams();
  const [q, setQ] = useState(params.q ?? '');
  const [words, setWords] = useState(q);
  const search = (asked: string) => {
    setWords(asked);
    setQ(asked);
  };
  const isTyping = words.trim() !== q;
  return (
    <Page title={t('title')} backTo={routes.home()}>
      <Search label={t('label')} value={words} onChange={setWords} onSearch={search} />
      {isTyping ? <Suggestions typed={words} /> : null}
      <ElderFound q={q} />
      {q ? <Results q={q} onSearch={search} /> : <Copy kind="secondary">{t('hint')}</Copy>}
    </Page>
  );
}
