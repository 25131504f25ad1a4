import { readAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { Heading } from '@/ui/Copy';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { NoticeActions } from './NoticeActions';
import { NoticeAfter } from './NoticeAfter';
import { NoticeBody } from './NoticeBody';
import { NoticeFacts } from './NoticeFacts';
import { NoticeSource } from './NoticeSource';
import { NoticeWarnings } from './NoticeWarnings';
import { Withdrawn } from './Withdrawn';

export function NoticeDetailScreen() {
  const t = useWords(noticesWords);
  const { id = '' } = useParams();
  const query = useQuery(`notice/${id}`, () => api(readAnnouncement, { params: { id } }));
  const { data, trouble } = query;
  const gone = trouble?.kind === 'refused' && trouble.problem.status === 410 ? trouble.problem : undefined;
  if (gone)
    return (
      <Page title={t('notice')} backTo={routes.notices()}>
        <Withdrawn problem={gone} />
      </Page>
    );
  return (
    <Page title={t('notice')} ownHeading={data !== undefined} backTo={routes.notices()}>
      <Loaded query={query} data={data} waiting={<Skeleton kind="text" rows={8} />}>
        {(notice) => (
          <>
            <Heading level={1} lang={notice.lang}>
              {notice.title}
            </Heading>
            <NoticeWarnings notice={notice} />
            <NoticeFacts notice={notice} />
            <NoticeBody html={notice.bodyHtml} lang={notice.lang} />
            <NoticeAfter notice={notice} />
            <NoticeSource notice={notice} />
            <NoticeActions notice={notice} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
