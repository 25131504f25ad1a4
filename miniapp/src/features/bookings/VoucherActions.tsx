import type { BookingDetail } from '@minxin/shared/bookings/booking';
import { cancelBooking } from '@minxin/shared/bookings/endpoints';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useNamed } from '@/platform/named';
import { useClock } from '@/platform/time';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { Actions } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { toast } from '@/ui/toast';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';

/** Move it, give it back, or keep it on paper. */
export function VoucherActions({ booking, changed }: { booking: BookingDetail; changed: () => Promise<void> }) {
  const t = useWords(bookingsWords);
  const clock = useClock();
  const nameOf = useNamed();
  const { id, service, slot, hall, actions, state } = booking;
  const { submit, busy } = useSubmit(
    (_: string) => api(cancelBooking, { params: { id } }),
    async () => {
      toast(t('cancelled'), 'ok');
      await changed();
    },
  );
  async function cancel(): Promise<void> {
    const time = clock.span(slot.day, slot.start, slot.end);
    const agreed = await confirm({
      title: t('cancelTitle'),
      text: t('cancelText', { service: nameOf(service).text, time }),
      yes: t('cancel'),
      no: t('keep'),
      danger: true,
    });
    if (agreed) await submit(id);
  }
  return (
    <Actions>
      {actions.includes('reschedule') ? (
        <Link to={routes.serviceBook({ id: service.id, hall: hall.id, instead: id })} kind="plain-button">
          {t('reschedule')}
        </Link>
      ) : null}
      {actions.includes('cancel') ? (
        <Button kind="plain" busy={busy} onPress={() => void cancel()}>
          {t('cancel')}
        </Button>
      ) : null}
      {state === 'cancelled' || state === 'no-show' ? (
        <Link to={routes.serviceBook({ id: service.id, hall: hall.id })} kind="button">
          {t('bookAgain')}
        </Link>
      ) : null}
    </Actions>
  );
}
