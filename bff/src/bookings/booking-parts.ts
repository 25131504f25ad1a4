import type { Offices } from '../offices/index.ts';
import type { Audit } from '../platform/audit/audit.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Services } from '../services/index.ts';

/** What the use-cases of bookings work with. */
export interface BookingParts {
  database: Database;
  clock: Clock;
  outbox: Outbox;
  audit: Audit;
  offices: Offices;
  services: Services;
  log: Log;
  metrics: Metrics;
}
