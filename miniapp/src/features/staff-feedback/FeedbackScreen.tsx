import { listFeedback } from '@minxin/shared/feedback/endpoints';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useList } from '@/platform/use-list';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { staffFeedbackWords } from '@/words/staff-feedback';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { FeedbackCard } from './FeedbackCard';

/** What readers say of the notices of the own offices, last answered first. */
export function FeedbackScreen() {
  const t = useWords(staffFeedbackWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={['publisher', 'reviewer', 'supervisor']}>{() => <Given />}</Gate>
    </Page>
  );
}

function Given() {
  const t = useWords(staffFeedbackWords);
  const list = useList('staff-feedback', (cursor) => api(listFeedback, { query: { ...(cursor && { cursor }) } }));
  return (
    <>
      <Copy>{t('intro')}</Copy>
      <Loaded query={list} data={list.items} waiting={<Skeleton rows={5} />}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="support" title={t('none')}>
              {t('noneText')}
            </Empty>
          ) : (
            <>
              {items.map((each) => (
                <FeedbackCard key={each.announcement.id} figures={each} />
              ))}
              <Pager list={list} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
