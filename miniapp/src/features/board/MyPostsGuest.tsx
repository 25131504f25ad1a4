import { routes } from '@/platform/navigation';
import { Empty } from '@/ui/Empty';
import { Cluster } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';

/** Own tickets need a session; one of them can be read without. */
export function MyPostsGuest() {
  const t = useWords(boardWords);
  const ways = (
    <Cluster>
      <Link to={routes.signIn()} kind="button" fit>
        {t('signIn')}
      </Link>
      <Link to={routes.postLookup()} kind="plain-button" fit>
        {t('lookup')}
      </Link>
    </Cluster>
  );
  return (
    <Empty icon="me" title={t('guest')} action={ways}>
      {t('guestText')}
    </Empty>
  );
}
