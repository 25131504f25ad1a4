import type { Audience } from '@minxin/shared/services/service';
import { useState } from 'react';
import { Page } from '@/ui/Page';
import { Search } from '@/ui/Search';
import { Tabs } from '@/ui/Tabs';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';
import { ServiceFinder } from './ServiceFinder';

export function ServicesScreen() {
  const t = useWords(servicesWords);
  const [audience, setAudience] = useState<Audience>('person');
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  const tabs = [
    { key: 'person', label: t('person') },
    { key: 'organisation', label: t('organisation') },
  ] as const;
  return (
    <Page title={t('title')} tab>
      <Search label={t('search')} value={words} onChange={setWords} onSearch={setQ} />
      <Tabs label={t('audience')} tabs={tabs} value={audience} onChange={setAudience}>
        <ServiceFinder audience={audience} q={q} />
      </Tabs>
    </Page>
  );
}
