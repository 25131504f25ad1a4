import { Empty } from '@/ui/Empty';
import { Page } from '@/ui/Page';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';

export function BoardScreen() {
  const t = useWords(boardWords);
  return (
    <Page title={t('title')} tab>
      <Empty icon="board" title={t('empty')}>
        {t('emptyText')}
      </Empty>
    </Page>
  );
}
