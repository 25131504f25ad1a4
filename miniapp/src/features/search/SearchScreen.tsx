import { useState } from 'react';
import { routes, useParams } from '@/platform/navigation';
import { Copy } from '@/ui/Copy';
import { Page } from '@/ui/Page';
import { Search } from '@/ui/Search';
import { searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';
import { ElderFound } from './ElderFound';
import { Results } from './Results';

export function SearchScreen() {
  const t = useWords(searchWords);
  const params = useParams();
  const [q, setQ] = useState(params.q ?? '');
  const [words, setWords] = useState(q);
  return (
    <Page title={t('title')} backTo={routes.home()}>
      <Search label={t('label')} value={words} onChange={setWords} onSearch={setQ} />
      <ElderFound q={q} />
      {q ? <Results q={q} /> : <Copy kind="secondary">{t('hint')}</Copy>}
    </Page>
  );
}
