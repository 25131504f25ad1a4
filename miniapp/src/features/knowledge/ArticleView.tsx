import type { Article } from '@minxin/shared/knowledge/article';
import { dayOf } from '@minxin/shared/moment';
import { isBuilt, routes } from '@/platform/navigation';
import { useLanguage } from '@/platform/preferences';
import { useClock } from '@/platform/time';
import { writtenIn } from '@/platform/written-in';
import { Card, Facts } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Chip, Notice } from '@/ui/Notice';
import { commonWords } from '@/words/common';
import { knowledgeWords } from '@/words/knowledge';
import { useWords } from '@/words/use-words';
import { useOfficeName } from '../board/use-office-name';
import { Helpful } from './Helpful';

/** A question, its answer in paragraphs, who stands for it and since when. */
export function ArticleView({ article }: { article: Article }) {
  const t = useWords(knowledgeWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const { question, answer, stale } = article;
  const lang = writtenIn(answer);
  return (
    <>
      <Heading level={1} lang={writtenIn(question)}>
        {question}
      </Heading>
      {stale ? <Notice tone="warn">{t('stale')}</Notice> : null}
      <Card as="article">
        <Stack>
          {lang === language ? null : (
            <Cluster>
              <Chip>{common('onlyChinese')}</Chip>
            </Cluster>
          )}
          {answer.split(/\n\s*\n/).map((paragraph) => (
            <Copy key={paragraph} lines lang={lang}>
              {paragraph}
            </Copy>
          ))}
        </Stack>
      </Card>
      <ArticleSource article={article} />
      <Helpful article={article} />
      <Link to={routes.consultAsk({ q: question, office: article.office?.id })} kind="plain-button" icon="ask">
        {t('askAbout')}
      </Link>
    </>
  );
}

function ArticleSource({ article: { office, serviceId, verifiedAt } }: { article: Article }) {
  const t = useWords(knowledgeWords);
  const clock = useClock();
  const nameOf = useOfficeName();
  const toOffice = office && routes.officeDetail({ id: office.id });
  const toService = serviceId ? routes.serviceDetail({ id: serviceId }) : undefined;
  const officeName = toOffice && isBuilt(toOffice) ? <Link to={toOffice}>{nameOf(office)}</Link> : nameOf(office);
  const service = toService && isBuilt(toService) ? <Link to={toService}>{t('serviceLink')}</Link> : undefined;
  const items = [
    { name: t('office'), value: officeName },
    { name: t('service'), value: service },
    { name: t('verified'), value: clock.day(dayOf(verifiedAt)) },
  ];
  return <Facts items={items.filter(({ value }) => value)} />;
}
