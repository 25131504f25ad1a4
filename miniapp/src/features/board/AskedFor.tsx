import type { Ticket } from '@minxin/shared/tickets/ticket';
import { writtenIn } from '@/platform/written-in';
import { Card } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';
import styles from './Board.module.scss';

/** The last question staff put to the citizen, beside the place to answer it. */
export function AskedFor({ ticket }: { ticket: Ticket }) {
  const t = useWords(actWords);
  const asked = ticket.timeline.filter(({ event, note }) => event === 'inquired' && note).pop()?.note;
  if (!asked) return null;
  return (
    <Card className={styles.question}>
      <Stack gap="small">
        <Copy kind="strong">{t('asked')}</Copy>
        <Copy lines lang={writtenIn(asked)}>
          {asked}
        </Copy>
      </Stack>
    </Card>
  );
}
