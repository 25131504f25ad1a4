import { dayOf } from '@minxin/shared/moment';
import { useClock } from '@/platform/time';
import { Copy } from '@/ui/Copy';
import { Icon } from '@/ui/Icon';
import { officesWords } from '@/words/offices';
import { useWords } from '@/words/use-words';

// Older than half a year counts as stale, by the contract of offices and services.
const halfYear = 183 * 86_400_000;

/** When somebody last confirmed that this is right; says what to do when that was long ago. */
export function Verified({ at }: { at: string | null }) {
  const t = useWords(officesWords);
  const clock = useClock();
  if (at && Date.now() - Date.parse(at) <= halfYear)
    return <Copy kind="secondary">{t('verified', { day: clock.day(dayOf(at)) })}</Copy>;
  return (
    <Copy kind="secondary">
      <Icon name="warn" /> {at ? t('stale', { day: clock.day(dayOf(at)) }) : t('never')}
    </Copy>
  );
}
