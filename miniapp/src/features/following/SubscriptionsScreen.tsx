import { listSubscriptions, unfollow } from '@minxin/shared/following/endpoints';
import type { Subscription } from '@minxin/shared/following/subscription';
import { OwnOnly } from '@/features/messages/OwnOnly';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { isStaff, useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Row, Rows, Section } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Copy } from '@/ui/Copy';
import { Link } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { toast } from '@/ui/toast';
import { followingWords } from '@/words/following';
import { useWords } from '@/words/use-words';
import { DeliveryCard } from './DeliveryCard';
import { KeywordForm } from './KeywordForm';

export function SubscriptionsScreen() {
  const t = useWords(followingWords);
  const caller = useCaller();
  return (
    <Page title={t('subscriptions')} backTo={routes.me()}>
      {caller && !isStaff(caller) ? <Subscriptions /> : <OwnOnly title={t('guest')}>{t('guestText')}</OwnOnly>}
    </Page>
  );
}

function Subscriptions() {
  const t = useWords(followingWords);
  const query = useQuery('subscriptions', () => api(listSubscriptions, {}));
  const end = useSubmit(
    ({ id }: Subscription) => api(unfollow, { params: { id } }),
    async () => {
      toast(t('unfollowed'), 'ok');
      await query.reload();
    },
  );
  const rows = (items: Subscription[], label: string) => (
    <Rows label={label}>
      {items.map((each) => (
        <SubscriptionRow key={each.id} subscription={each} onEnd={() => void end.submit(each)} />
      ))}
    </Rows>
  );
  const toNotices = (
    <Link to={routes.notices()} kind="plain-button" fit>
      {t('toNotices')}
    </Link>
  );
  return (
    <Loaded query={query} data={query.data?.items}>
      {(items) => {
        const keywords = items.filter((each) => each.kind === 'keyword');
        const places = items.filter((each) => each.kind !== 'keyword');
        return (
          <>
            <Section title={t('keywords')}>
              {keywords.length > 0 ? rows(keywords, t('keywords')) : <Copy kind="secondary">{t('noKeywords')}</Copy>}
              <KeywordForm done={query.reload} />
            </Section>
            <Section title={t('places')}>
              {places.length > 0 ? (
                rows(places, t('places'))
              ) : (
                <Empty icon="follow" title={t('noPlaces')} action={toNotices}>
                  {t('noPlacesText')}
                </Empty>
              )}
            </Section>
            <DeliveryCard />
          </>
        );
      }}
    </Loaded>
  );
}

function SubscriptionRow({
  subscription: { kind, name, lang },
  onEnd,
}: {
  subscription: Subscription;
  onEnd: () => void;
}) {
  const t = useWords(followingWords);
  return (
    <Row
      title={
        <Copy inline lang={lang}>
          {name}
        </Copy>
      }
      note={kind === 'keyword' ? undefined : t(kind)}
      value={
        <Button kind="quiet" fit label={t('unfollowLabel', { name })} onPress={onEnd}>
          {t('unfollow')}
        </Button>
      }
    />
  );
}
