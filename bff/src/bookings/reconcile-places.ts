import { dayOf } from '@minxin/shared/moment';
import type { Database } from '../platform/persistence/database.ts';
import type { BookingParts } from './booking-parts.ts';
import { countersOutOfBalance, type Imbalance } from './balance.repository.ts';

/**
 * Compares every counter of places with the bookings that hold them, from today on. A difference alarms in log and
 * metrics and is left for people to look at: what repairs itself silently hides why it broke.
 */
export async function reconcilePlaces({ database, clock, log, metrics }: BookingParts): Promise<Imbalance[]> {
  const found = await findImbalance(database, dayOf(clock.now()));
  metrics.alarm('bookings-balance', found.length);
  for (const imbalance of found.slice(0, 20)) log.error(imbalance, 'places given out and bookings differ');
  return found;
}

/** Every counter that says something else than the bookings, from a day on. */
export const findImbalance = (database: Database, fromDay: string): Promise<Imbalance[]> =>
  countersOutOfBalance(database.read, fromDay);
