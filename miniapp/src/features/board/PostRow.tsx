import { dayOf } from '@minxin/shared/moment';
import type { TicketListed } from '@minxin/shared/tickets/ticket';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { writtenIn } from '@/platform/written-in';
import { Row } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Cluster } from '@/ui/Layout';
import { Chip } from '@/ui/Notice';
import { boardWords } from '@/words/board';
import { kindWords } from '@/words/ticket-names';
import { useWords } from '@/words/use-words';
import { StateMark } from './StateMark';
import { useOfficeName } from './use-office-name';

/** Where a ticket opens: a consultation of one's own as a conversation, everything else as a page. */
export const pageOf = ({ id, kind, mine }: Pick<TicketListed, 'id' | 'kind' | 'mine'>) =>
  mine && kind === 'consultation' ? routes.conversation({ id }) : routes.postDetail({ id });

/** One ticket in a list: what it is about, how it stands, who has it, how many share it and whether it is answered. */
export function PostRow({ post }: { post: TicketListed }) {
  const { title, state, kind, office, supports, submittedAt, repliedAt } = post;
  const t = useWords(boardWords);
  const kindWord = useWords(kindWords);
  const clock = useClock();
  const officeName = useOfficeName();
  const marks = [
    officeName(office),
    clock.day(dayOf(submittedAt)),
    supports > 0 ? t('supports', { n: supports }) : undefined,
    repliedAt ? t('answeredOn', { day: clock.day(dayOf(repliedAt)) }) : undefined,
  ];
  return (
    <Row
      to={pageOf(post)}
      title={
        <Copy inline kind="strong" lang={writtenIn(title)}>
          {title}
        </Copy>
      }
      note={
        <Cluster>
          <StateMark state={state} />
          <Chip>{kindWord(kind)}</Chip>
          {marks.flatMap((mark) => (mark ? [<Mark key={mark}>{mark}</Mark>] : []))}
        </Cluster>
      }
    />
  );
}

function Mark({ children }: { children: string }) {
  return (
    <Copy inline kind="secondary">
      {children}
    </Copy>
  );
}
