import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { actorOf, type Caller } from '../caller.ts';
import { nowText, type Clock } from '../clock.ts';
import type { Database } from '../persistence/database.ts';
import { auditHeadSchema, auditSchema, type AuditRow } from './audit.entity.ts';

export interface Act {
  caller: Caller;
  /** `<feature>/<verb>`, such as `tickets/unmask`. */
  act: string;
  subjectKind: string;
  subjectId: string;
  outcome?: 'done' | 'refused';
  /** What else must be known; ids and numbers, never personal data itself. */
  details?: Record<string, string | number | boolean | null>;
}

export interface Audit {
  /** Adds a link in the caller's transaction: it stands exactly when the act stands. */
  note(manager: EntityManager, act: Act): Promise<void>;
  /** Walks the whole chain and names the first bad link, if any. */
  verify(): Promise<{ links: number; head: string; firstBad: number | null }>;
  /** Links about one subject, newest first; `acts` narrows them. */
  about(subjectKind: string, subjectId: string, limit: number): Promise<AuditRow[]>;
}

const beginning = '0'.repeat(64);

export function createAudit(database: Database, clock: Clock): Audit {
  return {
    async note(manager, act) {
      // The update takes the head's row lock first: on PostgreSQL a concurrent writer waits here.
      await manager.increment(auditHeadSchema, { id: 1 }, 'sequence', 1);
      const head = await manager.findOneByOrFail(auditHeadSchema, { id: 1 });
      const link = {
        sequence: head.sequence,
        at: nowText(clock),
        actor: actorOf(act.caller),
        actorName: act.caller.kind === 'guest' ? '' : act.caller.displayName.slice(0, 80),
        act: act.act,
        subjectKind: act.subjectKind,
        subjectId: act.subjectId,
        outcome: act.outcome ?? 'done',
        details: JSON.stringify(act.details ?? {}, Object.keys(act.details ?? {}).sort()),
        previous: head.hash,
      };
      const hash = hashOf(link);
      await manager.insert(auditSchema, { ...link, hash });
      await manager.update(auditHeadSchema, { id: 1 }, { hash });
    },
    verify: () => verify(database.read),
    about: (subjectKind, subjectId, limit) =>
      database.read.find(auditSchema, { where: { subjectKind, subjectId }, order: { sequence: 'DESC' }, take: limit }),
  };
}

function hashOf(link: Omit<AuditRow, 'hash'>): string {
  const canonical = [
    link.sequence,
    link.at,
    link.actor,
    link.actorName,
    link.act,
    link.subjectKind,
    link.subjectId,
    link.outcome,
    link.details,
    link.previous,
  ];
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}

async function verify(manager: EntityManager): Promise<{ links: number; head: string; firstBad: number | null }> {
  let previous = beginning;
  let expected = 1;
  for (;;) {
    const links = await manager
      .createQueryBuilder(auditSchema, 'a')
      .where('a.sequence >= :expected', { expected })
      .orderBy('a.sequence')
      .limit(1000)
      .getMany();
    for (const { hash, ...link } of links) {
      if (link.sequence !== expected || link.previous !== previous || hashOf(link) !== hash) {
        return { links: expected - 1, head: previous, firstBad: expected };
      }
      previous = hash;
      expected += 1;
    }
    if (links.length < 1000) break;
  }
  const head = await manager.findOneByOrFail(auditHeadSchema, { id: 1 });
  const isWhole = head.sequence === expected - 1 && (head.sequence === 0 || head.hash === previous);
  return { links: expected - 1, head: previous, firstBad: isWhole ? null : expected };
}
