import { listSlots } from '@minxin/shared/bookings/endpoints';
import type { Slot } from '@minxin/shared/bookings/slot';
import type { Service } from '@minxin/shared/services/service';
import { useRef, useState } from 'react';
import { api } from '@/platform/api';
import { signedIn } from '@/platform/caller';
import { useDraft } from '@/platform/draft';
import { useNamed } from '@/platform/named';
import { go, routes } from '@/platform/navigation';
import { useQuery, useReturn } from '@/platform/query';
import { useCaller } from '@/platform/session';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { Actions } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Skeleton } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';
import { useBookingAct } from './booking-act';
import { BookingCheck } from './BookingCheck';
import { BookingTrouble } from './BookingTrouble';
import { DayCells, TimeCells } from './SlotCells';
import { WhoMayBook } from './WhoMayBook';

export interface SlotPickerProps {
  service: Service;
  hall?: string;
  /** The booking that is moved. */
  instead?: string;
}

const nothing = { hall: '', day: '', slot: '' };

/** Where, which day, which time; then once more to check. What was chosen is kept while somebody signs in. */
export function SlotPicker({ service, hall: asked, instead }: SlotPickerProps) {
  const t = useWords(bookingsWords);
  const nameOf = useNamed();
  const caller = useCaller();
  const { value: chosen, change, discard } = useDraft(`slot.${service.id}`, nothing);
  const [checking, setChecking] = useState(false);
  const signingIn = useRef(false);
  const hall =
    [chosen.hall, asked].map((id) => service.halls.find((each) => each.id === id)).find(Boolean) ?? service.halls[0];
  const hallId = hall?.id;
  const query = useQuery(hallId && `slots/${service.id}/${hallId}`, () =>
    api(listSlots, { query: { service: service.id, hall: hallId } }),
  );
  const day = query.data?.days.find((each) => each.day === chosen.day && each.free > 0) ?? firstFree(query.data?.days);
  const slots = query.data?.items.filter((each) => each.day === day?.day) ?? [];
  const slot = slots.find((each) => each.id === chosen.slot && each.bookable);
  const act = useBookingAct(instead, {
    booked: discard,
    failed: () => {
      setChecking(false);
      void query.reload();
    },
  });

  useReturn(() => {
    if (signingIn.current && signedIn.get()?.caller?.kind === 'citizen-verified') setChecking(true);
    signingIn.current = false;
  });

  function next(): void {
    if (!slot) {
      toast(t('chooseFirst'), 'warn');
      return;
    }
    act.clear();
    if (caller) {
      setChecking(true);
      return;
    }
    signingIn.current = true;
    go(routes.signIn());
  }

  function pick({ hallId: at, day: on, id }: Slot): void {
    change({ hall: at, day: on, slot: id });
    act.clear();
    setChecking(true);
  }

  return (
    <>
      <WhoMayBook />
      {service.halls.length > 1 && hallId ? (
        <Choice
          name="hall"
          label={t('hall')}
          options={service.halls.map((each) => ({ value: each.id, label: nameOf(each).text, note: each.address }))}
          value={hallId}
          onChange={(id) => change({ hall: id, slot: '' })}
        />
      ) : null}
      {act.trouble ? <BookingTrouble trouble={act.trouble} service={service} onPick={pick} /> : null}
      <Loaded query={query} data={query.data} waiting={<Skeleton rows={4} />}>
        {({ days }) => (
          <>
            <DayCells of={days} value={day?.day} onChange={(on) => change({ day: on, slot: '' })} />
            {day ? (
              <TimeCells of={slots} value={slot?.id} onChange={(id) => change({ day: day.day, slot: id })} />
            ) : null}
          </>
        )}
      </Loaded>
      <Actions>
        <Button icon="calendar" onPress={next}>
          {t(!caller ? 'signInAndBook' : instead ? 'nextChange' : 'next')}
        </Button>
      </Actions>
      {slot && hall ? (
        <BookingCheck
          open={checking}
          service={nameOf(service).text}
          hall={hall}
          slot={slot}
          moves={instead !== undefined}
          busy={act.busy}
          onAgree={() => void act.submit(slot.id)}
          onClose={() => setChecking(false)}
        />
      ) : null}
    </>
  );
}

function firstFree<D extends { free: number }>(days: readonly D[] | undefined): D | undefined {
  return days?.find((each) => each.free > 0);
}
