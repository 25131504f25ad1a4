import { useState } from 'react';
import { routes, useParams } from '@/platform/navigation';
import { Page } from '@/ui/Page';
import { Tabs } from '@/ui/Tabs';
import { officesWords } from '@/words/offices';
import { useWords } from '@/words/use-words';
import { HallsTab } from './HallsTab';
import { OfficesTab } from './OfficesTab';

type View = 'halls' | 'offices';

export function OfficeListScreen() {
  const t = useWords(officesWords);
  const { q, region } = useParams();
  const [view, setView] = useState<View>(q || region ? 'offices' : 'halls');
  const tabs = [
    { key: 'halls', label: t('halls') },
    { key: 'offices', label: t('offices') },
  ] as const;
  return (
    <Page title={t('title')} backTo={routes.home()}>
      <Tabs label={t('views')} tabs={tabs} value={view} onChange={setView}>
        {view === 'halls' ? <HallsTab /> : <OfficesTab />}
      </Tabs>
    </Page>
  );
}
