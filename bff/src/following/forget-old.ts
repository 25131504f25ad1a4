import { addDays, dayOf } from '@minxin/shared/moment';
import { forgetDeliveries } from './deliveries.repository.ts';
import { newsDays } from './deliver-announcement.ts';
import type { FollowingParts } from './following-parts.ts';

const batch = 500;

/** Forgets what was delivered so long ago that it cannot come again, a batch in each transaction. */
export async function forgetOldDeliveries({ database, clock }: FollowingParts): Promise<void> {
  const before = `${addDays(dayOf(clock.now()), -newsDays - 4)}T00:00:00.000Z`;
  let removed = batch;
  while (removed === batch) removed = await database.write((manager) => forgetDeliveries(manager, before, batch));
}
