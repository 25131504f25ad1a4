import { dayOf } from '@minxin/shared/moment';
import { useClock } from '@/platform/time';
import { Copy } from '@/ui/Copy';
import { Notice } from '@/ui/Notice';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';

const halfYear = 183 * 86_400_000;

/** When the guide was last confirmed; a stale one says to call first. */
export function GuideAge({ at }: { at: string | null }) {
  const t = useWords(servicesWords);
  const clock = useClock();
  if (!at) return <Notice tone="warn">{t('never')}</Notice>;
  const day = clock.day(dayOf(at));
  return Date.now() - Date.parse(at) > halfYear ? (
    <Notice tone="warn">{t('stale', { day })}</Notice>
  ) : (
    <Copy kind="secondary">{t('verified', { day })}</Copy>
  );
}
