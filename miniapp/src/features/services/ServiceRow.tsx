import type { ServiceListed } from '@minxin/shared/services/service';
import { useNamed } from '@/platform/named';
import { routes } from '@/platform/navigation';
import { Row } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';
import { daysOf, visitsOf } from './brief';

/** One service in a list: what it is, and how much trouble it will be. */
export function ServiceRow({ service }: { service: ServiceListed }) {
  const t = useWords(servicesWords);
  const { text, lang } = useNamed()(service);
  const { free, capability } = service;
  const facts = [
    visitsOf(t, service),
    daysOf(t, service),
    t(free ? 'free' : 'paid'),
    capability.book ? t('bookable') : '',
  ];
  return (
    <Row
      to={routes.serviceDetail({ id: service.id })}
      title={
        <Copy inline kind="strong" lang={lang}>
          {text}
        </Copy>
      }
      note={<Dotted facts={facts} />}
    />
  );
}
