import type { Ticket } from '@minxin/shared/tickets/ticket';
import { useLanguage } from '@/platform/preferences';
import { useClock } from '@/platform/time';
import { writtenIn } from '@/platform/written-in';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Chip } from '@/ui/Notice';
import { boardWords } from '@/words/board';
import { commonWords } from '@/words/common';
import { standWords } from '@/words/ticket-course';
import { useWords } from '@/words/use-words';
import styles from './Board.module.scss';
import { useOfficeName } from './use-office-name';

/** The office's answer, set apart, with who answered and when. */
export function TicketReply({ reply }: { reply: NonNullable<Ticket['reply']> }) {
  const t = useWords(boardWords);
  const common = useWords(commonWords);
  const stand = useWords(standWords);
  const clock = useClock();
  const officeName = useOfficeName();
  const lang = writtenIn(reply.text);
  const foreign = lang !== useLanguage() && lang === 'zh-CN';
  return (
    <Section title={t('reply')}>
      <Card as="article" className={styles.reply}>
        <Stack gap="small">
          <Copy kind="secondary">
            {t('replyBy', { office: officeName(reply.office) ?? stand('office'), at: clock.moment(reply.at) })}
          </Copy>
          {foreign ? (
            <Cluster>
              <Chip>{common('onlyChinese')}</Chip>
            </Cluster>
          ) : null}
          <Copy lines lang={lang}>
            {reply.text}
          </Copy>
        </Stack>
      </Card>
    </Section>
  );
}
