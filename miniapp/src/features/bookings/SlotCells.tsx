import type { Slot, SlotDay } from '@minxin/shared/bookings/slot';
import { useState } from 'react';
import { useClock } from '@/platform/time';
import { Button } from '@/ui/Button';
import { Cells } from '@/ui/Cells';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { bookingsWords } from '@/words/bookings';
import { useWords } from '@/words/use-words';
import { endsWithCalendar, offeredDays } from './offered-days';
import { reasonWords } from './reasons';

// Two rows on a phone; most people come within these days.
const atFirst = 8;

interface Pick<T> {
  value: string | undefined;
  onChange: (value: string) => void;
  of: readonly T[];
}

/** The days with what is left on each. */
export function DayCells({ of: days, value, onChange }: Pick<SlotDay>) {
  const t = useWords(bookingsWords);
  const clock = useClock();
  const [all, setAll] = useState(false);
  const offered = offeredDays(days);
  if (offered.length === 0)
    return (
      <Empty icon="calendar" title={t('noDays')}>
        {t('noDaysText')}
      </Empty>
    );
  const chosen = offered.findIndex((each) => each.day === value);
  const shown = all ? offered : offered.slice(0, Math.max(atFirst, chosen + 1));
  return (
    <>
      <Cells
        name="day"
        label={t('day')}
        narrow
        cells={shown.map(({ day, free, reason }) => ({
          value: day,
          title: clock.weekday(day),
          detail: clock.date(day),
          note: reason ? t(reasonWords[reason]) : t('left', { n: free }),
          disabled: free === 0,
        }))}
        value={value}
        onChange={onChange}
      />
      {shown.length < offered.length ? (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {t('moreDays')}
        </Button>
      ) : null}
      {shown.length === offered.length && endsWithCalendar(days) ? <Copy kind="secondary">{t('cut')}</Copy> : null}
    </>
  );
}

/** The times of one day, before and after noon. */
export function TimeCells({ of: slots, value, onChange }: Pick<Slot>) {
  const t = useWords(bookingsWords);
  const halves = [
    { key: 'morning', slots: slots.filter((each) => each.start < '12:00') },
    { key: 'afternoon', slots: slots.filter((each) => each.start >= '12:00') },
  ] as const;
  if (!slots.some((each) => each.bookable))
    return (
      <Empty icon="clock" title={t('nothingLeft')}>
        {t('nothingLeftText')}
      </Empty>
    );
  return halves
    .filter((half) => half.slots.length > 0)
    .map((half) => (
      <Cells
        key={half.key}
        name="slot"
        label={t(half.key)}
        cells={half.slots.map(({ id, start, end, capacity, taken, bookable, reason }) => ({
          value: id,
          title: `${start}–${end}`,
          note: reason ? t(reasonWords[reason]) : t('left', { n: capacity - taken }),
          disabled: !bookable,
        }))}
        value={value}
        onChange={onChange}
      />
    ));
}
