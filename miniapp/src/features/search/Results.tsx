import { listAnnouncements } from '@minxin/shared/announcements/endpoints';
import { findArticles } from '@minxin/shared/knowledge/endpoints';
import { listOffices } from '@minxin/shared/offices/endpoints';
import { listServices } from '@minxin/shared/services/endpoints';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { isBuilt, routes } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { Row, Rows, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Skeleton } from '@/ui/Skeleton';
import { searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';
import { NoticeRow } from '../notices/NoticeRow';
import { ServiceRow } from '../services/ServiceRow';

const limit = 5;

async function findAll(q: string) {
  const query = { q, limit };
  const [services, notices, articles, offices] = await Promise.all([
    api(listServices, { query }),
    api(listAnnouncements, { query }),
    isBuilt(routes.knowledge) ? api(findArticles, { query: { q } }) : { items: [] },
    api(listOffices, { query }),
  ]);
  return { services, notices, articles: articles.items.slice(0, limit), offices };
}

/** What was found among services, notices, answers and offices. */
export function Results({ q }: { q: string }) {
  const t = useWords(searchWords);
  const nameOf = useNamed();
  const query = useQuery(`search/${q}`, () => findAll(q));
  return (
    <Loaded query={query} data={query.data} waiting={<Skeleton rows={6} />}>
      {({ services, notices, articles, offices }) => {
        const found = services.items.length + notices.items.length + articles.length + offices.items.length;
        if (found === 0) return <Nothing q={q} />;
        const all = t('more');
        return (
          <>
            {services.items.length > 0 ? (
              <Section title={t('services')}>
                <Rows label={t('services')}>
                  {services.items.map((each) => (
                    <ServiceRow key={each.id} service={each} />
                  ))}
                </Rows>
              </Section>
            ) : null}
            {articles.length > 0 ? (
              <Section title={t('answers')}>
                <Rows label={t('answers')}>
                  {articles.map(({ id, question }) => (
                    <Row key={id} title={question} lang="zh-CN" to={routes.knowledge({ id })} />
                  ))}
                </Rows>
              </Section>
            ) : null}
            {notices.items.length > 0 ? (
              <Section
                title={t('notices')}
                more={notices.nextCursor ? { to: routes.notices({ q }), text: all } : undefined}
              >
                <Rows label={t('notices')}>
                  {notices.items.map((each) => (
                    <NoticeRow key={each.id} notice={each} />
                  ))}
                </Rows>
              </Section>
            ) : null}
            {offices.items.length > 0 ? (
              <Section
                title={t('offices')}
                more={offices.nextCursor ? { to: routes.offices({ q }), text: all } : undefined}
              >
                <Rows label={t('offices')}>
                  {offices.items.map((each) => (
                    <Row
                      key={each.id}
                      to={routes.officeDetail({ id: each.id })}
                      title={
                        <Copy inline lang={nameOf(each).lang}>
                          {nameOf(each).text}
                        </Copy>
                      }
                      note={each.phone ?? undefined}
                    />
                  ))}
                </Rows>
              </Section>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}

function Nothing({ q }: { q: string }) {
  const t = useWords(searchWords);
  return (
    <Empty
      icon="search"
      title={t('none', { q })}
      action={
        <Link to={routes.consultAsk({ q })} kind="button" fit>
          {t('ask')}
        </Link>
      }
    >
      {t('noneText')}
    </Empty>
  );
}
