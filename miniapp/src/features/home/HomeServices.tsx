import type { Home } from '@minxin/shared/home/home';
import { useNamed } from '@/platform/named';
import { routes } from '@/platform/navigation';
import { Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Tiles } from '@/ui/Layout';
import { Tile } from '@/ui/Tile';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';

/** The services most people come for, at most eight. */
export function HomeServices({ services }: { services: Home['services'] }) {
  const t = useWords(homeWords);
  const nameOf = useNamed();
  if (services.length === 0) return null;
  return (
    <Section title={t('frequent')} more={{ to: routes.services(), text: t('all') }}>
      <Tiles min="large">
        {services.slice(0, 8).map((each) => (
          <Tile key={each.id} to={routes.serviceDetail({ id: each.id })} icon="services">
            <Copy inline lang={nameOf(each).lang}>
              {nameOf(each).text}
            </Copy>
          </Tile>
        ))}
      </Tiles>
    </Section>
  );
}
