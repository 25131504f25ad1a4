import type { Accounts } from '../accounts/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Naming } from './compose-messages.ts';
import type { Push } from './push/push.ts';

export interface MessageParts {
  database: Database;
  clock: Clock;
  outbox: Outbox;
  naming: Naming;
  /** The way outside the app; undefined where none is set up. */
  push: Push | undefined;
  accounts: Pick<Accounts, 'openIdOf'>;
  /** Citizens who want to hear of a public ticket. */
  followersOf: (ticketId: string) => Promise<readonly string[]>;
}
