import { nowText } from '../platform/clock.ts';
import type { MessageParts } from './message-parts.ts';
import type { BookingStep } from './message-words.ts';
import { sendMessage } from './send-message.ts';

/** What is heard of a booking: whose it is and when. */
export interface BookingNews {
  bookingId: string;
  citizenId: string;
  day: string;
  start: string;
}

/** Tells a citizen that a booking was made, moved or cancelled by the hall. */
export async function tellOfBooking(
  parts: MessageParts,
  step: BookingStep,
  { bookingId, citizenId, day, start }: BookingNews,
  deliveryId: string,
): Promise<void> {
  const params = { step, bookingId, day, start };
  const message = { id: deliveryId, kind: 'booking' as const, params, via: null, at: nowText(parts.clock) };
  await parts.database.write((manager) => sendMessage(parts, manager, [citizenId], message));
}
