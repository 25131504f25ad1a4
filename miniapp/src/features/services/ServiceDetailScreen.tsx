import { readService } from '@minxin/shared/services/endpoints';
import type { Service } from '@minxin/shared/services/service';
import { KeepBar } from '@/features/following/KeepBar';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { routes, useParams } from '@/platform/navigation';
import { useLanguage } from '@/platform/preferences';
import { canPrint, printPage } from '@/platform/print';
import { useQuery } from '@/platform/query';
import { useCaller } from '@/platform/session';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Dotted } from '@/ui/Dotted';
import { Named } from '@/ui/Named';
import { Copy, Heading } from '@/ui/Copy';
import { Actions } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';
import { AnswerBox } from './AnswerBox';
import { GuideAge } from './GuideAge';
import { Materials } from './Materials';
import { ServiceGuide } from './ServiceGuide';
import { ServicePlaces } from './ServicePlaces';

export function ServiceDetailScreen() {
  const t = useWords(servicesWords);
  const { id = '' } = useParams();
  // What may be done next depends on who asks.
  const who = useCaller()?.kind ?? 'guest';
  const query = useQuery(`service/${id}/${who}`, () => api(readService, { params: { id } }));
  return (
    <Page title={t('service')} ownHeading={query.data !== undefined} backTo={routes.services()}>
      <Loaded query={query} data={query.data} waiting={<Skeleton kind="text" rows={8} />}>
        {(service) => <Guide service={service} />}
      </Loaded>
    </Page>
  );
}

function Guide({ service }: { service: Service }) {
  const t = useWords(servicesWords);
  const language = useLanguage();
  const { text, lang } = useNamed()(service);
  const { id, office, actions } = service;
  return (
    <>
      <Box>
        <Heading level={1} lang={lang}>
          {text}
        </Heading>
        <Dotted
          facts={[
            lang === 'zh-CN' ? null : (
              <Copy key="original" inline kind="secondary" lang="zh-CN">
                {service.name}
              </Copy>
            ),
            <Named key="office" of={office} kind="secondary" />,
          ]}
        />
      </Box>
      {language === 'zh-CN' ? null : <Notice>{t('chineseOnly')}</Notice>}
      <AnswerBox service={service} />
      <Materials service={id} materials={service.materials} />
      <ServicePlaces service={service} />
      <ServiceGuide service={service} />
      <GuideAge at={service.verifiedAt} />
      <KeepBar kind="service" id={id} />
      {canPrint ? (
        <Box className="not-printed">
          <Button kind="quiet" fit icon="print" onPress={printPage}>
            {t('print')}
          </Button>
        </Box>
      ) : null}
      <Actions stays>
        {actions.includes('book') ? (
          <Link to={routes.serviceBook({ id })} kind="button" icon="calendar">
            {t('book')}
          </Link>
        ) : null}
        {actions.includes('ask') ? (
          <Link
            to={routes.consultAsk({ office: office.id })}
            kind={actions.includes('book') ? 'plain-button' : 'button'}
            icon="ask"
          >
            {t('ask')}
          </Link>
        ) : null}
      </Actions>
    </>
  );
}
