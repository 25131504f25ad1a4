import type { EntityManager } from 'typeorm';
import { returning } from '../platform/persistence/returning.ts';

/** Counts one more place for a person on a day unless that would go over `limit`: false when it would. */
export async function holdPersonDay(
  manager: EntityManager,
  citizenId: string,
  day: string,
  limit: number,
): Promise<boolean> {
  const held = await returning(
    manager,
    `INSERT INTO booking_days (citizen_id, day, taken) VALUES (?, ?, 1)
     ON CONFLICT (citizen_id, day) DO UPDATE SET taken = booking_days.taken + 1 WHERE booking_days.taken < ?
     RETURNING taken`,
    [citizenId, day, limit],
  );
  return held.length === 1;
}

/** Counts places of a person on a day back. */
export async function releasePersonDay(
  manager: EntityManager,
  citizenId: string,
  day: string,
  count = 1,
): Promise<void> {
  const statement = 'UPDATE booking_days SET taken = taken - ? WHERE citizen_id = ? AND day = ? RETURNING taken';
  await returning(manager, statement, [count, citizenId, day]);
}

/** Waits for whatever else this person is doing with that day; a person's acts are thereby one after the other. */
export const lockPersonDay = (manager: EntityManager, citizenId: string, day: string): Promise<void> =>
  releasePersonDay(manager, citizenId, day, 0);
