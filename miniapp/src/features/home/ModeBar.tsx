import { routes } from '@/platform/navigation';
import { prefer, usePreferences } from '@/platform/preferences';
import { Button } from '@/ui/Button';
import { Cluster } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';

/** Large view and language, one tap from home. */
export function ModeBar() {
  const t = useWords(homeWords);
  const { elder } = usePreferences();
  return (
    <Cluster>
      <Button kind="plain" fit icon="text" onPress={() => prefer({ elder: !elder })}>
        {t(elder ? 'leaveElder' : 'elder')}
      </Button>
      <Link to={routes.settings()} kind="plain-button" fit icon="language">
        {t('language')}
      </Link>
    </Cluster>
  );
}
