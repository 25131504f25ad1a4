import { bookSlot, rescheduleBooking } from '@minxin/shared/bookings/endpoints';
import { useEffect, useRef } from 'react';
import { api } from '@/platform/api';
import { replace, routes } from '@/platform/navigation';
import { scrollTo } from '@/platform/scroll-to';
import { useSubmit } from '@/platform/use-submit';
import { toast } from '@/ui/toast';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';

/** Books a time, or moves the booking `instead` to it; leads to the voucher, or calls `failed`. */
export function useBookingAct(instead: string | undefined, { booked, failed }: { booked(): void; failed(): void }) {
  const t = useWords(bookingsWords);
  const act = useSubmit(
    (slotId: string, options) =>
      instead
        ? api(rescheduleBooking, { params: { id: instead }, body: { slotId } }, options)
        : api(bookSlot, { body: { slotId } }, options),
    ({ id }) => {
      booked();
      toast(t(instead ? 'changed' : 'booked'), 'ok');
      replace(routes.voucher({ id }));
    },
  );
  const { trouble } = act;
  const newest = useRef(failed);
  newest.current = failed;
  useEffect(() => {
    if (!trouble) return;
    newest.current();
    scrollTo('booking-trouble');
  }, [trouble]);
  return act;
}
