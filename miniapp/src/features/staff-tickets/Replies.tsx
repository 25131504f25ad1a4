import type { StaffReply } from '@minxin/shared/tickets/reply';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Card, Section } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Status } from '@/ui/Notice';
import { replyWords } from '@/words/staff-reply';
import { ticketWords } from '@/words/staff-ticket';
import { useWords } from '@/words/use-words';
import { elements } from './reply-faults';

const tones = { waiting: 'info', passed: 'ok', failed: 'warn' } as const;

/** The replies of the office, the newest first: what the citizen reads and what stays inside. */
export function Replies({ replies }: { replies: readonly StaffReply[] }) {
  const t = useWords(ticketWords);
  if (replies.length === 0) return null;
  return (
    <Section title={t('replies')}>
      {[...replies].reverse().map((reply) => (
        <ReplyCard key={reply.id} reply={reply} />
      ))}
    </Section>
  );
}

function ReplyCard({ reply }: { reply: StaffReply }) {
  const t = useWords(ticketWords);
  const r = useWords(replyWords);
  const clock = useClock();
  const { reviewState, reviewer, reviewedAt, reviewNote } = reply;
  const by = [reply.by, reply.office?.name].filter(Boolean).join(' · ');
  return (
    <Card as="article">
      <Stack gap="small">
        <Cluster>
          <Status tone={tones[reviewState]}>{t(reviewState)}</Status>
        </Cluster>
        <Copy kind="secondary">{t('written', { by, at: clock.moment(reply.at) })}</Copy>
        <Heading level={3}>{r('publicText')}</Heading>
        <Copy lines lang="zh-CN">
          {reply.publicText}
        </Copy>
        <Heading level={3}>{r('elements')}</Heading>
        {elements.map((each) => (
          <Copy key={each} lines>
            <Copy inline kind="secondary">
              {r(each)}
            </Copy>{' '}
            <Box as="span" lang="zh-CN">
              {reply.elements[each]}
            </Box>
          </Copy>
        ))}
        <Heading level={3}>{r('internalText')}</Heading>
        <Copy lines lang="zh-CN">
          {reply.internalText}
        </Copy>
        {reviewer && reviewedAt ? (
          <Copy kind="secondary">{t('reviewed', { by: reviewer, at: clock.moment(reviewedAt) })}</Copy>
        ) : null}
        {reviewNote ? <Copy lines>{reviewNote}</Copy> : null}
      </Stack>
    </Card>
  );
}
