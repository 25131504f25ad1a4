import { listMisses, search, suggestTitles } from '@minxin/shared/search/endpoints';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Search } from './index.ts';

export function searchRoutes(door: Door, found: Search): void {
  serve(door, search, ({ query }, { language }) => found.find(query, language));
  serve(door, suggestTitles, async ({ query }) => ({ items: await found.suggest(query.q) }));
  serve(door, listMisses, ({ query }) => found.misses(query));
}
