import type { AnnouncementListed } from '@minxin/shared/announcements/announcement';
import type { SpokenReference } from '@minxin/shared/id';
import { dayOf } from '@minxin/shared/moment';
import { routes } from '@/platform/navigation';
import { useLanguage } from '@/platform/preferences';
import { useClock } from '@/platform/time';
import { Row } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Cluster } from '@/ui/Layout';
import { Chip, Status } from '@/ui/Notice';
import { commonWords } from '@/words/common';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';

/** One announcement in a list: its title, who published it and when, and what to beware of. */
export function NoticeRow({ notice }: { notice: AnnouncementListed }) {
  const { id, title, lang, office, publishedAt } = notice;
  const clock = useClock();
  return (
    <Row
      to={routes.noticeDetail({ id })}
      title={<Title title={title} lang={lang} />}
      note={
        <>
          <Dotted facts={[clock.day(dayOf(publishedAt)), <OfficeName key="office" of={office} />]} />
          <Marks notice={notice} />
        </>
      }
    />
  );
}

function OfficeName({ of: { name, lang } }: { of: SpokenReference }) {
  return (
    <Copy inline kind="secondary" lang={lang}>
      {name}
    </Copy>
  );
}

function Title({ title, lang }: { title: string; lang: string }) {
  return (
    <Copy inline kind="strong" lang={lang}>
      {title}
    </Copy>
  );
}

function Marks({ notice: { pinned, validity, lang, provenance } }: { notice: AnnouncementListed }) {
  const t = useWords(noticesWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const ended = validity === 'repealed' || validity === 'expired';
  if (!pinned && !ended && lang === language && !provenance?.stale) return null;
  return (
    <Cluster>
      {pinned ? (
        <Status tone="info" icon="notice">
          {t('pinned')}
        </Status>
      ) : null}
      {ended ? <Status tone="warn">{t(validity)}</Status> : null}
      {lang === language ? null : <Chip>{common('onlyChinese')}</Chip>}
      {provenance ? <Chip>{provenance.source}</Chip> : null}
    </Cluster>
  );
}
