import type { CheckedLink, Checkup, LinkState } from '@minxin/shared/checkup/finding';
import type { Page } from '@minxin/shared/page';
import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { checkDueLinks } from './check-links.ts';
import { hurryLinks } from './checkup.repository.ts';
import type { CheckupParts } from './checkup-parts.ts';
import { listLinks } from './list-links.ts';
import { askedFor, readCheckup } from './read-checkup.ts';
import { scanTexts } from './scan-texts.ts';

/** The health board: what is stale, blank, overdue or broken, by which rule, and who mends it where. */
export interface CheckupBoard {
  read(caller: Caller, query: { office?: string | undefined }): Promise<Checkup>;
  links(
    caller: Caller,
    query: { limit: number; cursor?: string | undefined; state?: LinkState | undefined },
  ): Promise<Page<CheckedLink>>;
  /** Makes the links of the caller's offices due, but none that was checked within the hour; answers how many. */
  hurry(caller: Caller): Promise<number>;
  /** Reads the next public texts; for a job. */
  scanTexts(): Promise<void>;
  /** Checks links that are due, one of a host; for a job. Answers how many. */
  checkLinks(): Promise<number>;
}

export function createCheckup(parts: CheckupParts): CheckupBoard {
  const { database, clock, audit } = parts;
  let after = '';
  return {
    read: (caller, query) => readCheckup(parts, caller, query),
    links: (caller, query) => listLinks(parts, caller, query),
    async hurry(caller) {
      const { officeIds, now } = await askedFor(parts, caller, undefined);
      const before = new Date(now.getTime() - 3_600_000).toISOString();
      return database.write(async (manager) => {
        const queued = await hurryLinks(manager, { offices: officeIds, before, now: nowText(clock) });
        const act = { caller, act: 'checkup/check-links', subjectKind: 'checkup', subjectId: 'links' };
        await audit.note(manager, { ...act, details: { queued } });
        return queued;
      });
    },
    async scanTexts() {
      after = await scanTexts(parts, after);
    },
    checkLinks: () => checkDueLinks(parts),
  };
}
