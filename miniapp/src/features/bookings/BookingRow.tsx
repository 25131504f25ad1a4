import type { Booking } from '@minxin/shared/bookings/booking';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { Row } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Box } from '@/ui/Box';
import { Named } from '@/ui/Named';
import { Status } from '@/ui/Notice';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';
import styles from './Bookings.module.scss';
import { stateMarks } from './states';

/** One booking in a list: when, what, where, and how it stands. */
export function BookingRow({ booking: { id, slot, service, hall, state } }: { booking: Booking }) {
  const t = useWords(bookingsWords);
  const clock = useClock();
  const { words, tone } = stateMarks[state];
  return (
    <Row
      to={routes.voucher({ id })}
      title={
        <Copy inline kind="strong">
          {clock.day(slot.day)}{' '}
          <Box as="span" className={styles.span}>
            {`${slot.start}–${slot.end}`}
          </Box>
        </Copy>
      }
      note={
        <>
          <Dotted
            facts={[
              <Named key="service" of={service} kind="secondary" />,
              <Named key="hall" of={hall} kind="secondary" />,
            ]}
          />
          <Box>
            <Status tone={tone}>{t(words)}</Status>
          </Box>
        </>
      }
    />
  );
}
