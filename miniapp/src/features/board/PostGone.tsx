import { routes } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { Empty } from '@/ui/Empty';
import { Cluster } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';

/** A ticket this reader cannot see, and the other ways to it. */
export function PostGone() {
  const t = useWords(boardWords);
  const caller = useCaller();
  const ways = (
    <Cluster>
      <Link to={routes.postLookup()} kind="button" fit>
        {t('lookup')}
      </Link>
      {caller ? null : (
        <Link to={routes.signIn()} kind="plain-button" fit>
          {t('signIn')}
        </Link>
      )}
    </Cluster>
  );
  return (
    <Empty icon="lock" title={t('gone')} action={ways}>
      {t('goneText')}
    </Empty>
  );
}
