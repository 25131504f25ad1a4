import { createHash, timingSafeEqual } from 'node:crypto';
import type { FieldCipher } from '../platform/crypto/field-cipher.ts';

const digits = 40;

/**
 * The secret that opens a ticket without signing in: 40 digits (132 bits), derived from the ticket's id with the
 * installation's key, so that it is stored nowhere.
 */
export function receiptOf(cipher: FieldCipher, ticketId: string): string {
  const octets = Buffer.from(cipher.lookup('ticket-receipt', ticketId), 'base64url');
  return (BigInt(`0x${octets.toString('hex')}`) % 10n ** BigInt(digits)).toString().padStart(digits, '0');
}

/** Whether a receipt is a ticket's; takes the same time for right, wrong and overlong ones. */
export function isReceiptOf(cipher: FieldCipher, ticketId: string, given: string): boolean {
  return timingSafeEqual(hashOf(receiptOf(cipher, ticketId)), hashOf(given));
}

const hashOf = (text: string) => createHash('sha256').update(text).digest();
