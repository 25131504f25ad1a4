import type { FoundKind } from '@minxin/shared/search/found';
import { routes } from '@/platform/navigation';
import { Button } from '@/ui/Button';
import { PhoneLink, Link } from '@/ui/Link';
import { Stack } from '@/ui/Layout';
import { Empty } from '@/ui/Empty';
import { searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';

/** Nothing of this kind, or nothing at all; what to do next. */
export function Nothing({ q, kind, onAll }: { q: string; kind: FoundKind | 'all'; onAll: () => void }) {
  const t = useWords(searchWords);
  if (kind !== 'all')
    return (
      <Empty
        icon="search"
        title={t('noneOfKind', { q })}
        action={
          <Button fit kind="plain" onPress={onAll}>
            {t('showAll')}
          </Button>
        }
      />
    );
  return (
    <Empty
      icon="search"
      title={t('none', { q })}
      action={
        <Stack gap="small">
          <Link to={routes.consultAsk({ q })} kind="button">
            {t('ask')}
          </Link>
          <PhoneLink number="12345" kind="button" />
        </Stack>
      }
    >
      {t('noneText')}
    </Empty>
  );
}
