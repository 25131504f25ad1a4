import { useState } from 'react';
import { prefer, prefersLargeType, usePreferences } from '@/platform/preferences';
import { keep, recall } from '@/platform/storage';
import { Button } from '@/ui/Button';
import { Cluster } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';

/** Offers the large view once to a reader whose phone already uses large type. */
export function ElderOffer() {
  const t = useWords(homeWords);
  const { elder } = usePreferences();
  const [answered, setAnswered] = useState(() => recall<boolean>('elder-offered') === true);
  if (!prefersLargeType || elder || answered) return null;
  const answer = (yes: boolean) => {
    keep('elder-offered', true);
    setAnswered(true);
    if (yes) prefer({ elder: true });
  };
  const actions = (
    <Cluster>
      <Button fit onPress={() => answer(true)}>
        {t('offerYes')}
      </Button>
      <Button fit kind="plain" onPress={() => answer(false)}>
        {t('offerNo')}
      </Button>
    </Cluster>
  );
  return (
    <Notice title={t('offerTitle')} action={actions}>
      {t('offerText')}
    </Notice>
  );
}
