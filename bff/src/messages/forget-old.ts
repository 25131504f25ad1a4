import { addDays, dayOf } from '@minxin/shared/moment';
import type { MessageParts } from './message-parts.ts';
import { removeMessagesBefore } from './messages.repository.ts';

/** How long a message is kept. */
const keptDays = 180;
const batch = 500;

/** Deletes messages that are past their time, a batch in each transaction. */
export async function forgetOldMessages({ database, clock }: MessageParts): Promise<void> {
  const before = `${addDays(dayOf(clock.now()), -keptDays)}T00:00:00.000Z`;
  let removed = batch;
  while (removed === batch) removed = await database.write((manager) => removeMessagesBefore(manager, before, batch));
}
