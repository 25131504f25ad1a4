import type { HallBooking, HallMove } from '@minxin/shared/bookings/hall-day';
import { moveHallBooking } from '@minxin/shared/bookings/endpoints';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { Copy } from '@/ui/Copy';
import { Cluster } from '@/ui/Layout';
import { toast } from '@/ui/toast';
import { hallWords } from '@/words/staff-hall';
import { useWords } from '@/words/use-words';
import { BookingState } from './BookingState';
import styles from './Hall.module.scss';

const moves = [
  { move: 'serve', word: 'serve', kind: 'primary' },
  { move: 'complete', word: 'complete', kind: 'primary' },
  { move: 'no-show', word: 'noShow', kind: 'plain' },
] as const;

/** One booking of the day with the moves it allows now. */
export function BookingRow({ booking, onMove }: { booking: HallBooking; onMove: () => void }) {
  const t = useWords(hallWords);
  const { id, number, state, start, end, service, nameMasked, actions } = booking;
  const time = `${start}–${end}`;
  const { submit, busy } = useSubmit(
    (body: { move: HallMove }, options) => api(moveHallBooking, { params: { id }, body }, options),
    (answer) => {
      toast(`${nameMasked} ${t(answer.state)}`, 'ok');
      onMove();
    },
  );
  async function take(move: HallMove): Promise<void> {
    const question = {
      title: t('noShowTitle', { name: nameMasked }),
      text: t('noShowText', { time, service: service.name }),
      yes: t('noShow'),
      no: t('keep'),
    };
    if (move !== 'no-show' || (await confirm(question))) await submit({ move });
  }
  return (
    <Box className={styles.row}>
      <Copy kind="strong" inline className={styles.time}>
        {time}
      </Copy>
      <Box className={styles.who}>
        <Copy inline>{nameMasked}</Copy>
        <Copy kind="secondary" inline lang="zh-CN">
          {service.name}
        </Copy>
        <Copy kind="secondary" inline>
          {t('number', { number })}
        </Copy>
      </Box>
      <BookingState state={state} />
      <Cluster>
        {moves
          .filter((each) => actions.includes(each.move))
          .map(({ move, word, kind }) => (
            <Button
              key={move}
              kind={kind}
              fit
              disabled={busy}
              label={`${t(word)} ${nameMasked} ${start}`}
              onPress={() => void take(move)}
            >
              {t(word)}
            </Button>
          ))}
      </Cluster>
    </Box>
  );
}
