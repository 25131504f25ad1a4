import { prefer, usePreferences } from '@/platform/preferences';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { elderNames, searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';

/** Offers the large view to somebody who looks for it by any of its names. */
export function ElderFound({ q }: { q: string }) {
  const t = useWords(searchWords);
  const { elder } = usePreferences();
  if (elder || !elderNames.test(q)) return null;
  return (
    <Notice
      title={t('elderTitle')}
      action={
        <Button fit onPress={() => prefer({ elder: true })}>
          {t('elderYes')}
        </Button>
      }
    >
      {t('elderText')}
    </Notice>
  );
}
