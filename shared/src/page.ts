import { z, type Schema } from './schema.ts';

/** Query fields of every list: how many, and where the previous page ended. */
export const pageQuery = {
  limit: z._default(z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(100)), 20),
  cursor: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,400}$/))),
};

/** One page of a list; `nextCursor` is null on the last. */
export function pageOf<S extends Schema>(item: S) {
  return z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) });
}

/** A page as the presenters build it. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
