import { AddPhone } from '@/features/account/AddPhone';
import { hotline } from '@/platform/phone';
import { isStaff, type Caller } from '@/platform/session';
import { PhoneLink } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { postWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';

/** Tells somebody who cannot hand it in online before they write, and what works instead. */
export function CannotPost({ caller }: { caller: Caller | undefined }) {
  const t = useWords(postWords);
  if (isStaff(caller)) return <Notice tone="warn">{t('staff')}</Notice>;
  if (caller?.kind !== 'citizen') return null;
  return (
    <>
      <Notice tone="warn" title={t('noPhone')} action={<PhoneLink number={hotline} kind="button" />}>
        {t('noPhoneText')}
      </Notice>
      <AddPhone />
    </>
  );
}
