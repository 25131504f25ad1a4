import type { AlsoPublished } from '@minxin/shared/announcements/announcement';
import type { Conflict, ConflictCopy, ConflictState, conflictDecision } from '@minxin/shared/sources/conflict';
import type { Page } from '@minxin/shared/page';
import type { z } from '@minxin/shared/schema';
import type { CopyRow } from '../../announcements/index.ts';
import type { Caller } from '../../platform/caller.ts';
import { nowText } from '../../platform/clock.ts';
import { textOfHtml } from '../../platform/html/clean-html.ts';
import { decodeCursor, pageFrom } from '../../platform/persistence/keyset.ts';
import { platformRefusals } from '../../platform/platform.failures.ts';
import type { SourceParts } from '../source-parts.ts';
import type { SourceConflictRow } from './conflict.entity.ts';
import { decidesConflict, seesConflict } from './conflict.policy.ts';
import { conflictById, conflictPage, decideAt, endConflictsOf, repostsOf } from './conflicts.repository.ts';
import { differ } from './find-twins.rules.ts';

export interface ConflictQuery {
  limit: number;
  cursor?: string | undefined;
  state: ConflictState;
}

/** Copies of one document beside each other, and what editors say of them. */
export interface ConflictDesk {
  page(caller: Caller, query: ConflictQuery): Promise<Page<Conflict>>;
  decide(caller: Caller, id: string, given: z.output<typeof conflictDecision>): Promise<Conflict>;
  /** What else published a document, as editors have decided; for its page. */
  alsoPublished(announcementId: string): Promise<AlsoPublished[]>;
  /** Ends the conflicts of an announcement that was withdrawn. */
  copyWithdrawn(announcementId: string): Promise<void>;
}

const longestExcerpt = 200;

export function createConflictDesk(parts: SourceParts): ConflictDesk {
  const { database, clock, offices, audit } = parts;
  const { copies } = parts.announcements;

  async function presenterOf(caller: Caller, rows: readonly SourceConflictRow[]) {
    const ids = [...new Set(rows.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
    const found = new Map((await copies.find(database.read, ids)).map((row) => [row.id, row]));
    const named = await offices.find([...found.values()].map((row) => row.officeId));
    const copy = (row: CopyRow): ConflictCopy => ({
      id: row.id,
      title: row.title,
      office: { id: row.officeId, name: named.get(row.officeId)?.name ?? '' },
      state: row.state,
      publishedAt: row.publishedAt,
      documentNumber: row.documentNumber,
      source: row.sourceName,
      sourceUrl: row.sourceUrl,
      excerpt: Array.from(textOfHtml(row.bodyHtml)).slice(0, longestExcerpt).join(''),
    });
    return (row: SourceConflictRow): Conflict => {
      const [first, second] = [found.get(row.firstId)!, found.get(row.secondId)!];
      const { id, version, kind, state, foundAt, mainId, decidedAt, decidedBy } = row;
      return {
        ...{ id, version, kind, state, foundAt, mainId, decidedAt, decidedBy },
        first: copy(first),
        second: copy(second),
        differs: differ(first, second),
        actions: decidesConflict(caller, row) ? ['decide'] : [],
      };
    };
  }

  return {
    async page(caller, { limit, cursor, state }) {
      if (caller.kind !== 'staff') return { items: [], nextCursor: null };
      const [before] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
      const rows = await conflictPage(database.read, { officeIds: caller.officeIds, state, limit, before });
      return pageFrom(rows, limit, (row) => [row.id], await presenterOf(caller, rows.slice(0, limit)));
    },
    async decide(caller, id, { version, decision }) {
      await database.write(async (manager) => {
        const row = await conflictById(manager, id);
        if (!row || !seesConflict(caller, row)) throw platformRefusals.absent();
        if (!decidesConflict(caller, row)) throw platformRefusals['not-allowed']();
        // "A repost of the first" means that the first is the document itself.
        const mains = { 'kept-both': null, 'repost-of-first': row.firstId, 'repost-of-second': row.secondId };
        const change = {
          state: decision === 'kept-both' ? ('kept-both' as const) : ('repost' as const),
          mainId: mains[decision],
          decidedAt: nowText(clock),
          decidedBy: caller.kind === 'staff' ? caller.displayName.slice(0, 80) : null,
        };
        if (row.version !== version || !(await decideAt(manager, row, change)))
          throw platformRefusals['stale-version']({ extra: { version: row.version } });
        database.changed('announcements');
        const details = { decision };
        await audit.note(manager, { caller, act: 'conflicts/decide', subjectKind: 'conflict', subjectId: id, details });
      });
      const row = (await conflictById(database.read, id))!;
      return (await presenterOf(caller, [row]))(row);
    },
    async alsoPublished(announcementId) {
      const rows = await copies.find(database.read, await repostsOf(database.read, announcementId));
      const shown = rows.filter((row) => row.state === 'published' || row.sourceUrl !== null);
      const named = await offices.find(shown.map((row) => row.officeId));
      return shown.map(({ id, state, officeId, sourceName, sourceUrl }) => ({
        by: sourceName ?? named.get(officeId)?.name ?? '',
        id: state === 'published' ? id : null,
        sourceUrl,
      }));
    },
    async copyWithdrawn(announcementId) {
      await database.write((manager) => endConflictsOf(manager, announcementId, nowText(clock)));
    },
  };
}
