import type { Features } from './bind-routes.ts';
import type { Clock } from './platform/clock.ts';
import { createJobs, type Jobs } from './platform/jobs.ts';
import type { Log } from './platform/log.ts';
import type { Metrics } from './platform/metrics.ts';
import type { Outbox } from './platform/outbox/outbox.ts';
import type { Database } from './platform/persistence/database.ts';
import { forgetOnce } from './platform/persistence/once.ts';

export interface JobParts {
  features: Features;
  database: Database;
  outbox: Outbox;
  metrics: Metrics;
  clock: Clock;
  log: Log;
}

/** What is done by the clock, and how often in seconds; nothing runs before `start`. */
export function planJobs({ features, database, outbox, metrics, clock, log }: JobParts): Jobs {
  const { accounts, announcements, bookings, checkup, following, imports, messages, sources } = features;
  const jobs = createJobs(log);
  jobs.every('outbox', 5, async () => {
    outbox.wake();
    metrics.deadLetters((await outbox.deadLetters()).length);
  });
  jobs.every('announcements', 15, () => announcements.publishDue());
  jobs.every('slots', 600, async () => void (await bookings.materialise()));
  jobs.every('balance', 3600, async () => void (await bookings.reconcile()));
  jobs.every('texts', 60, () => checkup.scanTexts());
  jobs.every('links', 20, async () => void (await checkup.checkLinks()));
  jobs.every('sources', 30, () => sources.runDue());
  jobs.every('housekeeping', 3600, async () => {
    await accounts.endExpiredSessions();
    await messages.forgetOld();
    await following.forgetOld();
    await imports.forgetFiles();
    await forgetOnce(database, new Date(clock.now().getTime() - 86_400_000).toISOString());
  });
  return jobs;
}
