import { dayOf } from '@minxin/shared/moment';
import type { WorkingCalendar } from '@minxin/shared/offices/working-days';
import type { Offices } from '../offices/index.ts';
import type { Audit } from '../platform/audit/audit.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import type { FieldCipher } from '../platform/crypto/field-cipher.ts';
import type { Files } from '../platform/files/files.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';

export interface TicketParts {
  database: Database;
  clock: Clock;
  cipher: FieldCipher;
  audit: Audit;
  offices: Offices;
  outbox: Outbox;
  files: Files;
}

/** The circumstances under which a step is taken, read before the transaction begins. */
export interface Moment {
  at: string;
  today: string;
  calendar: WorkingCalendar;
}

export async function momentOf({ clock, offices }: Pick<TicketParts, 'clock' | 'offices'>): Promise<Moment> {
  const at = nowText(clock);
  return { at, today: dayOf(at), calendar: await offices.calendar() };
}
