import { readAnnouncement } from '@minxin/shared/announcements/endpoints';
import { KeepNotice } from '@/features/following/KeepBar';
import { addressOf } from '@/platform/address';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { useSelected } from '@/platform/selected';
import { useShareCard } from '@/platform/share';
import { Box } from '@/ui/Box';
import { Copy, Heading } from '@/ui/Copy';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { NoticeActions } from './NoticeActions';
import { NoticeAfter } from './NoticeAfter';
import { NoticeBody } from './NoticeBody';
import { NoticeClarity } from './NoticeClarity';
import { NoticeFacts } from './NoticeFacts';
import { NoticeSource } from './NoticeSource';
import { NoticeWarnings } from './NoticeWarnings';
import { ReadingTools } from './ReadingTools';
import { Withdrawn } from './Withdrawn';

export function NoticeDetailScreen() {
  const t = useWords(noticesWords);
  const { id = '' } = useParams();
  const query = useQuery(`notice/${id}`, () => api(readAnnouncement, { params: { id } }));
  const { data, trouble } = query;
  const part = `notice-text-${id}`;
  const selected = useSelected(part);
  useShareCard({ title: data?.title ?? t('notice'), to: routes.noticeDetail({ id }) });
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
            <ReadingTools part={part} lang={notice.lang} />
            <NoticeBody part={part} html={notice.bodyHtml} lang={notice.lang} />
            <NoticeAfter notice={notice} />
            <NoticeSource notice={notice} />
            <Box className="only-printed">
              <Copy kind="secondary">{t('printed', { address: addressOf(routes.noticeDetail({ id })) })}</Copy>
            </Box>
            <KeepNotice notice={notice} />
            <NoticeActions notice={notice} selected={selected} />
            <NoticeClarity key={id} id={id} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
