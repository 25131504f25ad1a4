import type { StaffTicketListed } from '@minxin/shared/tickets/ticket';
import { useClock } from '@/platform/time';
import { Copy } from '@/ui/Copy';
import { Box } from '@/ui/Box';
import { Status } from '@/ui/Notice';
import { markWords } from '@/words/staff-marks';
import { useWords } from '@/words/use-words';
import { dueOf } from './due';
import styles from './TicketRow.module.scss';

/** When it is due and how far that is, in words. */
export function DueMark({ ticket, inline }: { ticket: StaffTicketListed; inline?: boolean }) {
  const t = useWords(markWords);
  const clock = useClock();
  const due = dueOf(ticket);
  if (ticket.state === 'need-more') return <Status icon="clock">{t('paused')}</Status>;
  if (!due) return null;
  const far = due.left === 0 ? t('today') : due.left > 0 ? t('left', { n: due.left }) : t('late', { n: -due.left });
  return (
    <Box className={inline ? styles.beside : styles.due}>
      <Status tone={due.tone} icon={due.left < 0 ? undefined : 'clock'}>
        {far}
      </Status>
      <Copy kind="secondary" inline>
        {t(due.kind === 'answer' ? 'dueOn' : 'stepOn', { day: clock.day(due.day) })}
      </Copy>
    </Box>
  );
}
