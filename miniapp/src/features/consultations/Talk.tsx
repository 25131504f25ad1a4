import type { TicketMessage } from '@minxin/shared/tickets/ticket';
import { useClock } from '@/platform/time';
import { writtenIn } from '@/platform/written-in';
import { Box } from '@/ui/Box';
import { classes } from '@/ui/classes';
import { Copy } from '@/ui/Copy';
import { Status } from '@/ui/Notice';
import { consultWords } from '@/words/consult';
import { useWords } from '@/words/use-words';
import { useOfficeName } from '../board/use-office-name';
import styles from './Consultations.module.scss';

interface Props {
  messages: readonly TicketMessage[];
  /** An answer is owed. */
  pending: boolean;
}

/** Who said what and when, and whether an answer is still to come. */
export function Talk({ messages, pending }: Props) {
  const t = useWords(consultWords);
  return (
    <Box as="ol" className={styles.talk} label={t('talk')}>
      {messages.map((message) => (
        <Message key={message.id} message={message} />
      ))}
      {pending ? (
        <Box as="li" className={styles.pending}>
          <Status icon="clock">{t('pending')}</Status>
        </Box>
      ) : null}
    </Box>
  );
}

function Message({ message: { from, office, text, at } }: { message: TicketMessage }) {
  const t = useWords(consultWords);
  const clock = useClock();
  const officeName = useOfficeName();
  const isOwn = from === 'citizen';
  return (
    <Box as="li" className={classes(styles.message, isOwn ? styles.own : styles.office)}>
      <Copy kind="secondary">
        {isOwn ? t('me') : (officeName(office) ?? t('inCharge'))} · {clock.moment(at)}
      </Copy>
      <Copy lines lang={writtenIn(text)}>
        {text}
      </Copy>
    </Box>
  );
}
