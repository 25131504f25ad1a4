import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { randomOctets } from '../ids.ts';

/** Secrets of one installation: `current` encrypts, every key in `keys` still opens. */
export interface FieldKeys {
  current: string;
  /** Key id → 32 bytes. */
  keys: ReadonlyMap<string, Buffer>;
  /** 32 bytes for look-up hashes; separate, so that they cannot be made with an encryption key. */
  index: Buffer;
}

/** Where a value lives; a ciphertext moved to another row or column does not open. */
export interface Place {
  table: string;
  row: string;
  column: string;
}

export interface FieldCipher {
  /** `kid.iv.ciphertext.tag`, AES-256-GCM bound to its place. */
  seal(plain: string, place: Place): string;
  /** Throws when the value was altered, moved, or its key is gone. */
  open(sealed: string, place: Place): string;
  /** The same input gives the same 43 characters: equality look-up without the plain text. */
  lookup(kind: string, plain: string): string;
}

export function createFieldCipher({ current, keys, index }: FieldKeys): FieldCipher {
  const keyOf = (kid: string): Buffer => {
    const key = keys.get(kid);
    if (!key) throw new Error(`field key ${kid} is missing`);
    return key;
  };
  keyOf(current);
  return {
    seal(plain, place) {
      const iv = randomOctets(12);
      const cipher = createCipheriv('aes-256-gcm', keyOf(current), iv).setAAD(boundTo(place));
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [
        current,
        iv.toString('base64url'),
        sealed.toString('base64url'),
        cipher.getAuthTag().toString('base64url'),
      ].join('.');
    },
    open(sealed, place) {
      const [kid = '', iv = '', body = '', tag = ''] = sealed.split('.');
      const decipher = createDecipheriv('aes-256-gcm', keyOf(kid), Buffer.from(iv, 'base64url'), { authTagLength: 16 });
      decipher.setAAD(boundTo(place)).setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
    },
    lookup: (kind, plain) => createHmac('sha256', index).update(`${kind}\0${plain}`).digest('base64url'),
  };
}

const boundTo = ({ table, row, column }: Place) => Buffer.from(`${table}\0${row}\0${column}`);
