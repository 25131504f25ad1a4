import { readOffice } from '@minxin/shared/offices/endpoints';
import { KeepBar } from '@/features/following/KeepBar';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { Section } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Actions } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { officesWords } from '@/words/offices';
import { useWords } from '@/words/use-words';
import { HallCard } from './HallCard';
import { OfficeFacts } from './OfficeFacts';

export function OfficeDetailScreen() {
  const t = useWords(officesWords);
  const nameOf = useNamed();
  const { id = '' } = useParams();
  const query = useQuery(`office/${id}`, () => api(readOffice, { params: { id } }));
  return (
    <Page title={t('office')} ownHeading={query.data !== undefined} backTo={routes.offices()}>
      <Loaded query={query} data={query.data} waiting={<Skeleton kind="text" rows={6} />}>
        {(office) => (
          <>
            <Heading level={1} lang={nameOf(office).lang}>
              {nameOf(office).text}
            </Heading>
            <OfficeFacts office={office} />
            <KeepBar kind="office" id={id} places={[{ kind: 'office', target: id, name: nameOf(office).text }]} />
            {office.halls.length > 0 ? (
              <Section title={t('halls')}>
                {office.halls.map((hall) => (
                  <HallCard key={hall.id} id={hall.id} />
                ))}
                <Copy kind="secondary">{t('holidays')}</Copy>
              </Section>
            ) : null}
            <Actions>
              <Link to={routes.consultAsk({ office: office.id })} kind="button" icon="ask">
                {t('ask')}
              </Link>
              <Link to={routes.notices({ office: office.id })} kind="plain-button" icon="notice">
                {t('notices')}
              </Link>
            </Actions>
          </>
        )}
      </Loaded>
    </Page>
  );
}
