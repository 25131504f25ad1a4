import { isStaff, useCaller } from '@/platform/session';
import { Notice } from '@/ui/Notice';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';

/** Says beforehand what stands between the reader and a booking. */
export function WhoMayBook() {
  const t = useWords(bookingsWords);
  const caller = useCaller();
  if (!caller) return <Notice>{t('signInFirst')}</Notice>;
  if (isStaff(caller)) return <Notice tone="warn">{t('staffCannot')}</Notice>;
  return caller.kind === 'citizen-verified' ? null : <Notice tone="warn">{t('needVerified')}</Notice>;
}
