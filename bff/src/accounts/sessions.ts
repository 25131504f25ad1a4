import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/caller.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import { newSecret } from '../platform/ids.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Offices } from '../offices/index.ts';
import type { SessionRow } from './accounts.entity.ts';
import { addSession, citizenById, endSession, sessionByHash, staffById, touchSession } from './accounts.repository.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
// 等保: staff sessions end after half an hour without use and after a working day in any case.
const lifetimes = {
  citizen: { idle: 7 * day, absolute: 30 * day },
  staff: { idle: 30 * minute, absolute: 12 * 60 * minute },
} as const;
const touchEvery = 5 * minute;

export interface Sessions {
  /** Opens a session in the caller's transaction; the token leaves the server this once. */
  open(
    manager: EntityManager,
    kind: SessionRow['kind'],
    subjectId: string,
  ): Promise<{ token: string; expiresAt: string }>;
  /** The caller behind a token, or undefined when the session ended, idled out or its account is closed. */
  identify(token: string): Promise<Caller | undefined>;
  /** The session of a token with its absolute end. */
  read(token: string): Promise<SessionRow | null>;
  end(token: string): Promise<void>;
}

export function createSessions(database: Database, clock: Clock, offices: Pick<Offices, 'subtree'>): Sessions {
  return {
    async open(manager, kind, subjectId) {
      const token = newSecret();
      const now = clock.now();
      const expiresAt = new Date(now.getTime() + lifetimes[kind].absolute).toISOString();
      const at = now.toISOString();
      await addSession(manager, { tokenHash: hashOf(token), kind, subjectId, createdAt: at, seenAt: at, expiresAt });
      return { token, expiresAt };
    },
    async identify(token) {
      const session = await sessionByHash(database.read, hashOf(token));
      if (!session || !isLive(session, clock.now())) return undefined;
      const caller = await callerOf(database.read, session, offices);
      if (caller && clock.now().getTime() - Date.parse(session.seenAt) > touchEvery) {
        await database.write((manager) => touchSession(manager, session.tokenHash, nowText(clock)));
      }
      return caller;
    },
    read: (token) => sessionByHash(database.read, hashOf(token)),
    end: (token) => database.write((manager) => endSession(manager, hashOf(token))),
  };
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

function isLive(session: SessionRow, now: Date): boolean {
  const idle = now.getTime() - Date.parse(session.seenAt);
  return now.toISOString() < session.expiresAt && idle < lifetimes[session.kind].idle;
}

async function callerOf(
  manager: EntityManager,
  session: SessionRow,
  offices: Pick<Offices, 'subtree'>,
): Promise<Caller | undefined> {
  if (session.kind === 'citizen') {
    const row = await citizenById(manager, session.subjectId);
    return row ? { kind: 'citizen', id: row.id, level: row.level, displayName: row.displayName } : undefined;
  }
  const row = await staffById(manager, session.subjectId);
  if (!row?.active) return undefined;
  const { id, displayName, roles, officeId } = row;
  return { kind: 'staff', id, displayName, roles, officeId, officeIds: await offices.subtree(officeId) };
}
