import type { Announcement } from '@minxin/shared/announcements/announcement';
import { lifecycles } from '@minxin/shared/announcements/lifecycle';
import type { Language } from '@minxin/shared/language';
import { dayOf } from '@minxin/shared/moment';
import { useClock } from '@/platform/time';
import { routes } from '@/platform/navigation';
import { Card, Facts } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Link } from '@/ui/Link';
import { lifecycleWords } from '@/words/lifecycles';
import { noticesWords } from '@/words/notices';
import { subjectWords } from '@/words/subjects';
import { useWords } from '@/words/use-words';

/** Who published it, under which number, since and until when. */
export function NoticeFacts({ notice }: { notice: Announcement }) {
  const t = useWords(noticesWords);
  const subject = useWords(subjectWords);
  const life = useWords(lifecycleWords);
  const clock = useClock();
  const { office, documentNumber, indexNumber, publishedAt, writtenOn, effectiveFrom, expiresOn, validity } = notice;
  const event = lifecycles.find((each) => each === notice.lifecycle);
  const spoken = ({ name, lang }: { name: string; lang: Language }) => (
    <Copy inline lang={lang}>
      {name}
    </Copy>
  );
  const chinese = (name: string) => spoken({ name, lang: 'zh-CN' });
  const facts = [
    {
      name: t('office'),
      value: <Link to={routes.officeDetail({ id: office.id })}>{spoken(office)}</Link>,
    },
    { name: t('documentNumber'), value: documentNumber && chinese(documentNumber) },
    { name: t('published'), value: clock.day(dayOf(publishedAt)) },
    { name: t('written'), value: writtenOn && clock.day(writtenOn) },
    { name: t('effective'), value: effectiveFrom && clock.day(effectiveFrom) },
    { name: t('expires'), value: expiresOn && clock.day(expiresOn) },
    { name: t('validity'), value: validity === 'valid' && t('valid') },
    { name: t('indexNumber'), value: indexNumber && chinese(indexNumber) },
    { name: t('region'), value: notice.region.name && spoken(notice.region) },
    { name: t('audience'), value: notice.audience !== 'both' && t(notice.audience) },
    { name: t('lifecycle'), value: event && life(event) },
    { name: subject('label'), value: notice.subject && subject(notice.subject) },
    { name: t('topics'), value: notice.topics.length > 0 && chinese(notice.topics.join(' · ')) },
  ];
  return (
    <Card>
      <Facts items={facts.filter(({ value }) => value)} />
    </Card>
  );
}
