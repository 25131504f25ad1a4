import { Empty } from '@/ui/Empty';
import { Page } from '@/ui/Page';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';

export function ServicesScreen() {
  const t = useWords(servicesWords);
  return (
    <Page title={t('title')} tab>
      <Empty icon="services" title={t('empty')}>
        {t('emptyText')}
      </Empty>
    </Page>
  );
}
