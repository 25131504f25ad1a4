import type { Service } from '@minxin/shared/services/service';
import { Card, Facts, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';
import { daysOf, visitsOf } from './brief';

/** What most people want to know before anything else. */
export function AnswerBox({ service }: { service: Service }) {
  const t = useWords(servicesWords);
  const { capability, visits, visitReason, fee, legalDays, promiseDays, timeNote, resultName } = service;
  const facts = [
    { name: t('canBook'), value: t(capability.book ? 'bookYes' : 'bookNo') },
    { name: t('visitCount'), value: <Answer text={visitsOf(t, service)} note={visits > 0 ? visitReason : null} /> },
    {
      name: t('cost'),
      value: fee.free ? (
        t('free')
      ) : (
        <Answer text={fee.amountText} chinese note={fee.basis ? t('basisOfFee', { basis: fee.basis }) : null} />
      ),
    },
    {
      name: t('longest'),
      value: (
        <>
          <Answer text={daysOf(t, service)} note={timeNote} />
          {legalDays > promiseDays ? <Copy kind="secondary">{t('legal', { n: legalDays })}</Copy> : null}
        </>
      ),
    },
    { name: t('result'), value: resultName && <Answer text={resultName} chinese /> },
  ];
  return (
    <Section title={t('answers')}>
      <Card>
        <Facts items={facts.filter(({ value }) => value)} />
      </Card>
    </Section>
  );
}

function Answer({ text, note, chinese }: { text: string; note?: string | null; chinese?: boolean }) {
  return (
    <>
      <Copy kind="strong" lang={chinese ? 'zh-CN' : undefined}>
        {text}
      </Copy>
      {note ? (
        <Copy kind="secondary" lang="zh-CN">
          {note}
        </Copy>
      ) : null}
    </>
  );
}
