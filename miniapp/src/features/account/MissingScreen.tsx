import { routes } from '@/platform/navigation';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { Page } from '@/ui/Page';
import { accountWords } from '@/words/account';
import { useWords } from '@/words/use-words';

export function MissingScreen() {
  const t = useWords(accountWords);
  const home = (
    <Link to={routes.home()} kind="button">
      {t('toHome')}
    </Link>
  );
  return (
    <Page title={t('missing')}>
      <Empty icon="search" title={t('missing')} action={home}>
        {t('missingText')}
      </Empty>
    </Page>
  );
}
