import { listStaffAnnouncements } from '@minxin/shared/announcements/endpoints';
import type { AnnouncementState } from '@minxin/shared/announcements/draft';
import { api } from '@/platform/api';
import { useList } from '@/platform/use-list';
import { Box } from '@/ui/Box';
import { Rows } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loaded } from '@/ui/Loaded';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { staffNoticeWords } from '@/words/staff-notices';
import { useWords } from '@/words/use-words';
import { NoticeRow } from './NoticeRow';

export type NoticeTray = AnnouncementState | 'waiting' | 'all';

/** The announcements of one tray, read page by page. */
export function NoticeList({ tray, q }: { tray: NoticeTray; q: string }) {
  const t = useWords(staffNoticeWords);
  const which = tray === 'waiting' ? { waiting: 'true' as const } : tray === 'all' ? {} : { state: tray };
  const list = useList(`staff/announcements/${tray}/${q}`, (cursor) =>
    api(listStaffAnnouncements, { query: { ...which, q: q || undefined, cursor, limit: 30 } }),
  );
  const waiting = tray === 'waiting';
  return (
    <Loaded query={list} data={list.items} waiting={<Skeleton rows={6} />}>
      {(items) =>
        items.length === 0 ? (
          <Empty icon="notice" title={t(waiting ? 'emptyWaiting' : 'empty')}>
            {t(waiting ? 'emptyWaitingText' : 'emptyText')}
          </Empty>
        ) : (
          <Box id="notices">
            <Rows label={t(tray)}>
              {items.map((item) => (
                <NoticeRow key={item.id} item={item} />
              ))}
            </Rows>
            <Pager list={list} />
          </Box>
        )
      }
    </Loaded>
  );
}
