import { createHash } from 'node:crypto';

// Names of this product's things (RFC 9562, version 5): made once, never to change.
const space = Buffer.from('6f0c8a3e5d2b4f7196a1c3e87b40d95f', 'hex');
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A name that stays the same whatever the host, the title or the column: an announcement's own UUID, or one made of
 * its name where it came with another kind of id.
 */
export function feedId(name: string): string {
  if (uuid.test(name)) return `urn:uuid:${name}`;
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = bytes.toString('hex');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
