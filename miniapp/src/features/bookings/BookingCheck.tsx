import type { Service } from '@minxin/shared/services/service';
import type { Slot } from '@minxin/shared/bookings/slot';
import { useClock } from '@/platform/time';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Named } from '@/ui/Named';
import { Copy } from '@/ui/Copy';
import { Dialog } from '@/ui/Dialog';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';

export interface BookingCheckProps {
  open: boolean;
  service: string;
  hall: Service['halls'][number];
  slot: Slot;
  /** An existing booking moves to this time. */
  moves: boolean;
  busy: boolean;
  onAgree: () => void;
  onClose: () => void;
}

/** Says once more what is about to be booked, before it is. */
export function BookingCheck({ open, service, hall, slot, moves, busy, onAgree, onClose }: BookingCheckProps) {
  const t = useWords(bookingsWords);
  const clock = useClock();
  const actions = (
    <>
      <Button busy={busy} onPress={onAgree}>
        {t(moves ? 'submitChange' : 'submit')}
      </Button>
      <Button kind="plain" onPress={onClose}>
        {t('again')}
      </Button>
    </>
  );
  return (
    <Dialog open={open} title={t('check')} onClose={onClose} actions={actions}>
      <Facts
        items={[
          { name: t('service'), value: <Copy kind="strong">{service}</Copy> },
          { name: t('time'), value: <Copy kind="strong">{clock.span(slot.day, slot.start, slot.end)}</Copy> },
          {
            name: t('place'),
            value: (
              <>
                <Copy kind="strong">
                  <Named of={hall} />
                </Copy>
                <Copy kind="secondary" lang="zh-CN">
                  {hall.address}
                </Copy>
              </>
            ),
          },
        ]}
      />
    </Dialog>
  );
}
