import type { EntityManager } from 'typeorm';
import { bookingRefusals } from './bookings.failures.ts';
import { openBookingsOfPerson } from './bookings.repository.ts';
import type { SlotRow } from './slots.entity.ts';

/** Which of a person's own bookings stands in the way of a slot, as a refusal; undefined when none does. */
export async function explainClash(
  manager: EntityManager,
  citizenId: string,
  slot: SlotRow,
  except?: string,
): Promise<Error | undefined> {
  const open = await openBookingsOfPerson(manager, citizenId, slot.day, 100);
  const others = open.filter(({ id, day }) => id !== except && day === slot.day);
  if (others.some(({ slotId }) => slotId === slot.id)) return bookingRefusals['already-in-slot']();
  const same = others.find(({ serviceId }) => serviceId === slot.serviceId);
  return same && bookingRefusals['already-that-day']({ extra: { bookingId: same.id } });
}
