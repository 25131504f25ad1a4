import type { AnnouncementState, StaffAnnouncementListed } from '@minxin/shared/announcements/draft';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Row } from '@/ui/Card';
import { Cluster } from '@/ui/Layout';
import { Status } from '@/ui/Notice';
import type { Tone } from '@/ui/tone';
import { staffNoticeWords } from '@/words/staff-notices';
import { useWords } from '@/words/use-words';

const tones: Record<AnnouncementState, Tone> = {
  draft: 'quiet',
  'in-review': 'info',
  approved: 'info',
  scheduled: 'info',
  published: 'ok',
  withdrawn: 'warn',
};

/** The state of an announcement as a word. */
export function NoticeState({ state }: { state: AnnouncementState }) {
  const t = useWords(staffNoticeWords);
  return <Status tone={tones[state]}>{t(state)}</Status>;
}

/** One announcement of the office; the whole row opens it. */
export function NoticeRow({ item }: { item: StaffAnnouncementListed }) {
  const t = useWords(staffNoticeWords);
  const clock = useClock();
  const { id, title, column, office, author, updatedAt, scheduledFor, state, correctionWaiting } = item;
  const about = [column.name, office.name, t('changed', { author, at: clock.moment(updatedAt) })];
  if (state === 'scheduled' && scheduledFor) about.push(t('publishAt', { at: clock.moment(scheduledFor) }));
  return (
    <Row
      to={routes.staffEditor({ id })}
      title={
        <Box as="span" lang="zh-CN">
          {title}
        </Box>
      }
      note={
        <>
          {about.join(' · ')}
          <Cluster>
            <NoticeState state={state} />
            {correctionWaiting ? <Status tone="warn">{t('correction')}</Status> : null}
          </Cluster>
        </>
      }
    />
  );
}
