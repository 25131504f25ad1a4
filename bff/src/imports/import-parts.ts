import type { Announcements } from '../announcements/index.ts';
import type { Offices } from '../offices/index.ts';
import type { Audit } from '../platform/audit/audit.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Sources } from '../sources/index.ts';

export interface ImportParts {
  database: Database;
  clock: Clock;
  log: Log;
  audit: Audit;
  offices: Offices;
  announcements: Announcements;
  sources: Sources;
}
