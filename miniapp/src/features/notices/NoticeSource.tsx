import type { Announcement } from '@minxin/shared/announcements/announcement';
import { useClock } from '@/platform/time';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { OutsideLink } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';

/** Where the text comes from and how fresh it is. */
export function NoticeSource({ notice: { provenance } }: { notice: Announcement }) {
  const t = useWords(noticesWords);
  const clock = useClock();
  if (!provenance) return <Copy kind="secondary">{t('source', { name: t('ownSource') })}</Copy>;
  const { source, sourceUrl, fetchedAt, verifiedAt, stale } = provenance;
  const parts = [
    source,
    t('fetched', { at: clock.moment(fetchedAt) }),
    verifiedAt ? t('verified', { at: clock.moment(verifiedAt) }) : '',
  ];
  return (
    <Stack gap="small">
      {stale ? <Notice tone="warn">{t('staleSource')}</Notice> : null}
      <Copy kind="secondary">{t('source', { name: parts.filter(Boolean).join(' · ') })}</Copy>
      {sourceUrl ? <OutsideLink href={sourceUrl}>{t('original')}</OutsideLink> : null}
    </Stack>
  );
}
