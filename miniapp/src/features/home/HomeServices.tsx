import type { Home } from '@minxin/shared/home/home';
import { useNamed } from '@/platform/named';
import { routes } from '@/platform/navigation';
import { Row, Rows, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';

/** The services most people come for, at most eight. */
export function HomeServices({ services }: { services: Home['services'] }) {
  const t = useWords(homeWords);
  const nameOf = useNamed();
  if (services.length === 0) return null;
  return (
    <Section title={t('frequent')} more={{ to: routes.services(), text: t('all') }}>
      <Rows label={t('frequent')}>
        {services.slice(0, 8).map((each) => (
          <Row
            key={each.id}
            to={routes.serviceDetail({ id: each.id })}
            title={
              <Copy inline lang={nameOf(each).lang}>
                {nameOf(each).text}
              </Copy>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
