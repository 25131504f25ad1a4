import type { AlsoPublished, Announcement } from '@minxin/shared/announcements/announcement';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Link, OutsideLink } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';

/** Where the text comes from, how fresh it is, and who else published it. */
export function NoticeSource({ notice: { provenance, alsoPublished = [] } }: { notice: Announcement }) {
  const t = useWords(noticesWords);
  return (
    <Stack gap="small">
      {provenance ? (
        <Origin provenance={provenance} />
      ) : (
        <Copy kind="secondary">{t('source', { name: t('ownSource') })}</Copy>
      )}
      {alsoPublished.map((copy) => (
        <Also key={copy.id ?? copy.sourceUrl ?? copy.by} copy={copy} />
      ))}
    </Stack>
  );
}

function Origin({ provenance }: { provenance: NonNullable<Announcement['provenance']> }) {
  const t = useWords(noticesWords);
  const clock = useClock();
  const { source, sourceUrl, fetchedAt, verifiedAt, stale } = provenance;
  const parts = [
    source,
    t('fetched', { at: clock.moment(fetchedAt) }),
    verifiedAt ? t('verified', { at: clock.moment(verifiedAt) }) : '',
  ];
  return (
    <>
      {stale ? <Notice tone="warn">{t('staleSource')}</Notice> : null}
      <Copy kind="secondary">{t('source', { name: parts.filter(Boolean).join(' · ') })}</Copy>
      {sourceUrl ? <OutsideLink href={sourceUrl}>{t('original')}</OutsideLink> : null}
    </>
  );
}

function Also({ copy: { by, id, sourceUrl } }: { copy: AlsoPublished }) {
  const t = useWords(noticesWords);
  const words = t('alsoPublished', { name: by });
  if (id !== null) return <Link to={routes.noticeDetail({ id })}>{words}</Link>;
  return sourceUrl === null ? (
    <Copy kind="secondary">{words}</Copy>
  ) : (
    <OutsideLink href={sourceUrl}>{words}</OutsideLink>
  );
}
