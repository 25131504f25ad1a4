import type { EntityManager } from 'typeorm';
import { bookingSchema, personDaySchema } from './bookings.entity.ts';
import { slotSchema } from './slots.entity.ts';

/** A counter that says `taken` where `occupying` bookings hold a place. */
export interface Imbalance {
  kind: 'slot' | 'person-day';
  /** Slot id, or citizen id and day. */
  of: string;
  taken: number;
  occupying: number;
}

interface Counted {
  of: string;
  taken: number | string;
  occupying: number | string;
}

/** Counters of slots and of people's days that differ from the bookings which occupy a place, from a day on. */
export async function countersOutOfBalance(manager: EntityManager, fromDay: string): Promise<Imbalance[]> {
  const slots = await manager
    .createQueryBuilder(slotSchema, 's')
    .leftJoin(bookingSchema.options.name, 'b', `b.slot_id = s.id AND b.state <> 'cancelled'`)
    .select(['s.id AS "of"', 's.taken AS taken', 'COUNT(b.id) AS occupying'])
    .where('s.day >= :fromDay', { fromDay })
    .groupBy('s.id')
    .addGroupBy('s.taken')
    .having('s.taken <> COUNT(b.id)')
    .getRawMany<Counted>();
  const days = await manager
    .createQueryBuilder(personDaySchema, 'd')
    .leftJoin(
      bookingSchema.options.name,
      'b',
      `b.citizen_id = d.citizen_id AND b.day = d.day AND b.state <> 'cancelled'`,
    )
    .select(['d.citizen_id AS "of"', 'd.taken AS taken', 'COUNT(b.id) AS occupying'])
    .where('d.day >= :fromDay', { fromDay })
    .groupBy('d.citizen_id')
    .addGroupBy('d.day')
    .addGroupBy('d.taken')
    .having('d.taken <> COUNT(b.id)')
    .getRawMany<Counted>();
  const of = (kind: Imbalance['kind']) => (row: Counted) => ({
    kind,
    of: row.of,
    taken: Number(row.taken),
    occupying: Number(row.occupying),
  });
  return [...slots.map(of('slot')), ...days.map(of('person-day'))];
}
