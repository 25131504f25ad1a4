import { UnreadNotice } from '@/features/messages/UnreadNotice';
import { usePreferences } from '@/platform/preferences';
import { Page } from '@/ui/Page';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';
import { ElderHome } from './ElderHome';
import { ElderOffer } from './ElderOffer';
import { HomeData } from './HomeData';
import { HomeHelp } from './HomeHelp';
import { HomeSearch } from './HomeSearch';
import { HomeTasks } from './HomeTasks';
import { ModeBar } from './ModeBar';

export function HomeScreen() {
  const t = useWords(homeWords);
  const { elder } = usePreferences();
  return (
    <Page title={t('title')} tab>
      <ModeBar />
      <ElderOffer />
      <UnreadNotice />
      {elder ? (
        <ElderHome />
      ) : (
        <>
          <HomeSearch />
          <HomeTasks />
          <HomeData />
          <HomeHelp />
        </>
      )}
    </Page>
  );
}
