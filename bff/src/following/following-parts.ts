import type { Language } from '@minxin/shared/language';
import type { Messages, NamedColumn } from '../messages/index.ts';
import type { Offices } from '../offices/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Services } from '../services/index.ts';

/** An announcement as far as delivery and lists need it; public or withdrawn. */
export interface Known {
  title: string;
  summary: string;
  lang: Language;
  officeId: string;
  columnId: string;
  publishedAt: string | null;
  withdrawn: boolean;
}

export interface FollowingParts {
  database: Database;
  clock: Clock;
  outbox: Outbox;
  offices: Pick<Offices, 'find'>;
  services: Pick<Services, 'find'>;
  messages: Pick<Messages, 'send' | 'fold'>;
  columns: () => Promise<ReadonlyMap<string, NamedColumn>>;
  /** Announcements by id, titles in a language; what was never public is left out. */
  announcements: (ids: readonly string[], language: Language) => Promise<ReadonlyMap<string, Known>>;
}
