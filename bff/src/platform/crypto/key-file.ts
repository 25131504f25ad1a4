import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { randomOctets } from '../ids.ts';
import type { FieldKeys } from './field-cipher.ts';

const keyFile = z.strictObject({
  current: z.string(),
  keys: z.record(z.string().check(z.regex(/^[a-z0-9-]{1,16}$/)), z.base64()),
  index: z.base64(),
});

/**
 * Reads the installation's field keys, making them on the first start (mode 0600). Losing this file loses every
 * encrypted field: it belongs in the backup, apart from the database's.
 */
export function loadFieldKeys(path: string): FieldKeys {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    const fresh = {
      current: 'k1',
      keys: { k1: randomOctets(32).toString('base64') },
      index: randomOctets(32).toString('base64'),
    };
    writeFileSync(path, JSON.stringify(fresh, null, 2), { mode: 0o600, flag: 'wx' });
    chmodSync(path, 0o600);
  }
  const { current, keys, index } = keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const opened = new Map(Object.entries(keys).map(([kid, key]) => [kid, Buffer.from(key, 'base64')]));
  for (const [kid, key] of opened) if (key.length !== 32) throw new Error(`field key ${kid} must have 32 bytes`);
  return { current, keys: opened, index: Buffer.from(index, 'base64') };
}
