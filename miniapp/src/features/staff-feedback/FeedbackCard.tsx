import type { FeedbackFigures } from '@minxin/shared/feedback/feedback';
import { useState } from 'react';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Cluster, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Chip, Status } from '@/ui/Notice';
import { feedbackWords } from '@/words/notice-feedback';
import { staffFeedbackWords } from '@/words/staff-feedback';
import { useWords } from '@/words/use-words';
import { Comments } from './Comments';

/** What readers say of one notice, in figures; their words when asked for. */
export function FeedbackCard({ figures }: { figures: FeedbackFigures }) {
  const t = useWords(staffFeedbackWords);
  const f = useWords(feedbackWords);
  const clock = useClock();
  const [open, setOpen] = useState(false);
  const { announcement, office, clear, unclear, reasons, comments, reports, lastAt } = figures;
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} lang="zh-CN">
          {announcement.title}
        </Heading>
        <Copy kind="secondary">
          <Dotted facts={[office.name, t('last', { at: clock.moment(lastAt) })]} />
        </Copy>
        <Cluster>
          <Status tone="ok">{t('clear', { n: clear })}</Status>
          <Status tone={unclear > clear ? 'warn' : 'quiet'}>{t('unclear', { n: unclear })}</Status>
          {reports > 0 ? <Status tone="warn">{t('reports', { n: reports })}</Status> : null}
          {reasons.map(({ reason, count }) => (
            <Chip key={reason}>{t('reason', { reason: f(reason), n: count })}</Chip>
          ))}
        </Cluster>
        <Cluster>
          <Link to={routes.noticeDetail({ id: announcement.id })} label={`${t('open')}：${announcement.title}`}>
            {t('open')}
          </Link>
          {comments > 0 ? (
            <Button kind="plain" fit expanded={open} onPress={() => setOpen(!open)}>
              {open ? t('hide') : t('comments', { n: comments })}
            </Button>
          ) : null}
        </Cluster>
        {open ? <Comments id={announcement.id} /> : null}
      </Stack>
    </Card>
  );
}
