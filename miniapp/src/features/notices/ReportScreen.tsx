import { readAnnouncement } from '@minxin/shared/announcements/endpoints';
import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { Copy } from '@/ui/Copy';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { feedbackWords } from '@/words/notice-feedback';
import { useWords } from '@/words/use-words';
import { Received } from '../board/Received';
import { ReportForm } from './ReportForm';

/** Tells the publishing office of an error in its notice, and gives the number under which it is looked into. */
export function ReportScreen() {
  const t = useWords(feedbackWords);
  const { id = '' } = useParams();
  const [created, setCreated] = useState<CreatedTicket>();
  const query = useQuery(`notice/${id}`, () => api(readAnnouncement, { params: { id } }));
  if (created)
    return (
      <Page key="received" title={t('received')} backTo={routes.noticeDetail({ id })}>
        <Received ticket={created} to={routes.postDetail({ id: created.id })} />
      </Page>
    );
  return (
    <Page key="form" title={t('report')} backTo={routes.noticeDetail({ id })}>
      <Loaded query={query} data={query.data} waiting={<Skeleton rows={4} />}>
        {(notice) => (
          <>
            <Copy>{t('reportText')}</Copy>
            <Copy kind="strong" lang={notice.lang}>
              {notice.title}
            </Copy>
            <ReportForm id={notice.id} done={setCreated} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
