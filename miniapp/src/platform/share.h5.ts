import { addressOf } from './address';
import type { ShareCard } from './share.types';

/** Whether the device itself offers ways to pass an address on. */
export const canShare = typeof navigator.share === 'function';

/** A browser has no card of its own: the server writes it into the page. */
export function useShareCard(_card: ShareCard): void {}

/** Opens what the device offers; closing it again is no fault. */
export async function shareOut({ title, to }: ShareCard): Promise<void> {
  await navigator.share({ title, url: addressOf(to) }).catch(() => undefined);
}
