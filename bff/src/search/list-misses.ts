import type { Page } from '@minxin/shared/page';
import type { Miss } from '@minxin/shared/search/found';
import type { Database } from '../platform/persistence/database.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { missesPage } from './misses.repository.ts';

export interface MissQuery {
  limit: number;
  cursor?: string | undefined;
  sort: 'newest' | 'frequent';
}

/** One page of what people looked for and nobody found. */
export async function listMisses(
  { database }: { database: Database },
  { limit, cursor, sort }: MissQuery,
): Promise<Page<Miss>> {
  const first = sort === 'newest' ? ('string' as const) : ('number' as const);
  const after = cursor === undefined ? undefined : decodeCursor(cursor, [first, 'string']);
  const rows = await missesPage(database.read, { sort, limit, after });
  return pageFrom(
    rows,
    limit,
    (row) => [sort === 'newest' ? row.lastAt : row.count, row.words],
    (row) => row,
  );
}
