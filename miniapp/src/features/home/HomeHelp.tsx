import { routes } from '@/platform/navigation';
import { hotline } from '@/platform/phone';
import { Row, Rows, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { PhoneLink } from '@/ui/Link';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';

/** People to talk to and places to go. */
export function HomeHelp() {
  const t = useWords(homeWords);
  return (
    <Section title={t('help')}>
      <Rows>
        <Row icon="ask" title={t('hotline')} note={t('hotlineNote')} value={<PhoneLink number={hotline} />} />
        <Row icon="office" title={t('officeList')} note={t('officeListNote')} to={routes.offices()} />
      </Rows>
      <Copy kind="secondary">{t('emergency')}</Copy>
    </Section>
  );
}
