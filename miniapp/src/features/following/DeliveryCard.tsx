import { Button } from '@/ui/Button';
import { Row, Rows, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { toast } from '@/ui/toast';
import { followingWords } from '@/words/following';
import { useWords } from '@/words/use-words';
import { useDelivery, type Template } from './use-delivery';

const names = { notices: 'pushNotices', tickets: 'pushTickets', bookings: 'pushBookings' } as const;

/** What WeChat may deliver outside the app, and how often still; shown only where it can. */
export function DeliveryCard() {
  const t = useWords(followingWords);
  const { templates, allow } = useDelivery();
  if (templates.length === 0) return null;
  const ask = async ({ topic }: Template) => {
    const allowed = await allow(topic);
    toast(t(allowed ? 'allowed' : 'notAllowed'), allowed ? 'ok' : 'bad');
  };
  return (
    <Section title={t('push')}>
      <Copy kind="secondary">{t('pushText')}</Copy>
      <Rows label={t('push')}>
        {templates.map((each) => (
          <Row
            key={each.topic}
            title={t(names[each.topic])}
            note={t('pushLeft', { n: each.left })}
            value={
              <Button kind="plain" fit onPress={() => void ask(each)}>
                {t('allow')}
              </Button>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
