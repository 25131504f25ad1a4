import type { StaffTicketListed } from '@minxin/shared/tickets/ticket';
import { routes } from '@/platform/navigation';
import { Box } from '@/ui/Box';
import { Copy } from '@/ui/Copy';
import { Link } from '@/ui/Link';
import { markWords } from '@/words/staff-marks';
import { staffTerms } from '@/words/staff-terms';
import { useWords } from '@/words/use-words';
import { DueMark } from './DueMark';
import { StateMark } from './StateMark';
import { TicketMarks } from './TicketMarks';
import styles from './TicketRow.module.scss';

/** One ticket of a tray; the whole row opens it. */
export function TicketRow({ ticket }: { ticket: StaffTicketListed }) {
  const t = useWords(markWords);
  const term = useWords(staffTerms);
  const { id, number, title, kind, state, office } = ticket;
  return (
    <Link to={routes.staffTicket({ id })} kind="block">
      <Box className={styles.row}>
        <Box className={styles.what}>
          <Copy kind="strong" inline>
            <Box as="span" lang="zh-CN">
              {title}
            </Box>
          </Copy>
          <Copy kind="secondary" inline>
            {term(kind)} · {number} · {office?.name ?? t('noOffice')}
          </Copy>
        </Box>
        <Box className={styles.marks}>
          <StateMark state={state} />
          <TicketMarks ticket={ticket} />
        </Box>
        <DueMark ticket={ticket} />
      </Box>
    </Link>
  );
}
