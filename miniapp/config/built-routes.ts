import { existsSync } from 'node:fs';
import path from 'node:path';
import { routes, type Place } from '../src/routes';

/** The routes whose page file exists: only these are declared, so a planned page can never be a dead link. */
export function builtRoutes(source: string): Place[] {
  const all: Place[] = Object.values(routes);
  return all.filter((each) => existsSync(path.join(source, `${each.page}.tsx`)));
}
