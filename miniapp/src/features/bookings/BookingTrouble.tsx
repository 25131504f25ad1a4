import type { Slot } from '@minxin/shared/bookings/slot';
import type { Service } from '@minxin/shared/services/service';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import type { Trouble } from '@/platform/trouble';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Named } from '@/ui/Named';
import { Notice } from '@/ui/Notice';
import { bookingsWords } from '@/words/bookings';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';

export interface BookingTroubleProps {
  trouble: Trouble;
  service: Service;
  onPick: (slot: Slot) => void;
}

/** Why the time could not be booked, and the nearest ones that still can. */
export function BookingTrouble({ trouble, service, onPick }: BookingTroubleProps) {
  const t = useWords(bookingsWords);
  const say = useTroubleWords();
  const extra = trouble.kind === 'refused' ? (trouble.problem.extra ?? {}) : {};
  const alternatives = Array.isArray(extra.alternatives) ? (extra.alternatives as Slot[]) : [];
  const own = typeof extra.bookingId === 'string' ? extra.bookingId : undefined;
  return (
    <Box id="booking-trouble">
      <Notice tone="warn" title={say(trouble)} live>
        {alternatives.length > 0 ? t('nearest') : null}
      </Notice>
      <Stack gap="small">
        {own ? (
          <Link to={routes.voucher({ id: own })} kind="plain-button">
            {t('ownBooking')}
          </Link>
        ) : null}
        {alternatives.map((slot) => (
          <Alternative key={slot.id} slot={slot} service={service} onPick={onPick} />
        ))}
      </Stack>
    </Box>
  );
}

function Alternative({ slot, service, onPick }: Omit<BookingTroubleProps, 'trouble'> & { slot: Slot }) {
  const clock = useClock();
  const hall = service.halls.find((each) => each.id === slot.hallId);
  return (
    <Button kind="plain" onPress={() => onPick(slot)}>
      {clock.span(slot.day, slot.start, slot.end)}
      {service.halls.length > 1 && hall ? (
        <Copy inline kind="secondary">
          {' · '}
          <Named of={hall} />
        </Copy>
      ) : null}
    </Button>
  );
}
