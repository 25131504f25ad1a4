import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** A new opaque id: UUIDv7, so that ids made later sort later. */
export function newId(): string {
  return uuidv7();
}

/** Names one request in answers and logs; unlike `newId` it need not sort. */
export function newRequestId(): string {
  return randomUUID();
}

/** 256 bits from the system's generator, base64url: session tokens and other bearer secrets. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** `count` random decimal digits. */
export function randomDigits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('');
}

/** `count` random bytes. */
export function randomOctets(count: number): Buffer {
  return randomBytes(count);
}

/** A random fraction in [0, 1), for jitter. */
export function randomFraction(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}
