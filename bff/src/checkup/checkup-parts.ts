import type { CheckupRule, Finding } from '@minxin/shared/checkup/finding';
import type { Announcements } from '../announcements/index.ts';
import type { OfficeRow, Offices } from '../offices/index.ts';
import type { Audit } from '../platform/audit/audit.ts';
import type { Clock } from '../platform/clock.ts';
import type { Files } from '../platform/files/files.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Upstream } from '../platform/upstream/upstream.ts';
import type { Sources } from '../sources/index.ts';
import type { Tickets } from '../tickets/index.ts';

export interface CheckupParts {
  database: Database;
  clock: Clock;
  audit: Audit;
  upstream: Upstream;
  files: Files;
  offices: Offices;
  announcements: Announcements;
  sources: Sources;
  tickets: Tickets;
  /** `host:port` entries at which links may be checked. */
  linkHosts: readonly string[];
  /** Days after which contacts must be confirmed again. */
  contactDays: number;
}

/** What every check is asked for: these offices, now. */
export interface Asked {
  offices: ReadonlyMap<string, OfficeRow>;
  officeIds: readonly string[];
  now: Date;
  /** The calendar day in Asia/Shanghai. */
  today: string;
}

/** Looks for the weak spots of one kind. */
export type Check = (parts: CheckupParts, asked: Asked) => Promise<Finding[]>;

/** At most so many findings of a rule. */
export const mostOfARule = 50;

type Spot = Pick<Finding, 'rule' | 'basis' | 'severity' | 'name' | 'figure' | 'limit' | 'mend'> & {
  officeId: string;
  subjectId: string;
} & Partial<Pick<Finding, 'on' | 'detail'>>;

/** A finding under its office; `key` stays the same as long as the same spot is weak by the same rule. */
export function found({ offices }: Asked, { officeId, subjectId, ...spot }: Spot): Finding {
  const office = { id: officeId, name: offices.get(officeId)?.name ?? '' };
  return { on: null, detail: null, ...spot, key: keyOf(spot.rule, subjectId), office };
}

const keyOf = (rule: CheckupRule, subjectId: string) => `${rule}:${subjectId}`;

/** The office at the top, which answers for the county as a whole; undefined for who does not reach it. */
export const topOf = ({ offices }: Asked): OfficeRow | undefined =>
  [...offices.values()].find((row) => row.parentId === null);

/** Whole days from a day or instant to today. */
export function daysSince({ today }: Asked, day: string): number {
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
}
