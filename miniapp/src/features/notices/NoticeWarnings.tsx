import type { Announcement } from '@minxin/shared/announcements/announcement';
import { routes } from '@/platform/navigation';
import { useLanguage } from '@/platform/preferences';
import { useClock } from '@/platform/time';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { languageNames } from '@/words/languages';
import { noticesWords } from '@/words/notices';
import { translatedWords } from '@/words/translated';
import { useWords } from '@/words/use-words';

/** What must be known before the text is relied on: it no longer holds, or it is not in the reader's language. */
export function NoticeWarnings({ notice }: { notice: Announcement }) {
  const t = useWords(noticesWords);
  const m = useWords(translatedWords);
  const clock = useClock();
  const language = useLanguage();
  const { validity, expiresOn, related, lang, translatedBy, translationOutdated } = notice;
  const successor = related.find((each) => each.relation === 'repealed-by');
  return (
    <>
      {validity === 'repealed' || validity === 'expired' ? (
        <Notice
          tone="warn"
          title={t(validity === 'repealed' ? 'repealedTitle' : 'expiredTitle')}
          action={successor ? <Link to={routes.noticeDetail({ id: successor.id })}>{successor.title}</Link> : undefined}
        >
          {[
            validity === 'expired' && expiresOn ? t('expiredOn', { day: clock.day(expiresOn) }) : '',
            t('notInForce'),
            successor ? t('replacedBy') : '',
          ]
            .filter(Boolean)
            .join('\n')}
        </Notice>
      ) : null}
      {lang === language ? null : <Notice>{t('onlyIn', { language: languageNames[lang] })}</Notice>}
      {lang === language && lang !== 'zh-CN' ? (
        <Notice tone={translationOutdated ? 'warn' : 'info'}>
          {[
            translationOutdated ? m('outdated') : '',
            translatedBy === 'machine' ? m('machine') : '',
            translationOutdated || translatedBy === 'machine' ? '' : t('translation'),
          ]
            .filter(Boolean)
            .join('\n')}
        </Notice>
      ) : null}
    </>
  );
}
