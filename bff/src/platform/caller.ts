import type { CallerKind, CitizenLevel, StaffRole } from '@minxin/shared/caller';
import type { Language } from '@minxin/shared/language';

export interface Guest {
  kind: 'guest';
}
export interface CitizenCaller {
  kind: 'citizen';
  id: string;
  level: CitizenLevel;
  displayName: string;
}
export interface StaffCaller {
  kind: 'staff';
  id: string;
  displayName: string;
  roles: readonly StaffRole[];
  officeId: string;
  /** The office and everything below it in the office tree: all that this member of staff may act for. */
  officeIds: readonly string[];
}
/** Who is asking, as established from the session. */
export type Caller = Guest | CitizenCaller | StaffCaller;

/** One repeated creating call: the same key and body answer the first result. */
export interface Once {
  actor: string;
  route: string;
  /** Absent when the client sent no Idempotency-Key. */
  key?: string;
  /** Hash of what was asked, to notice a key that is used for something else. */
  fingerprint: string;
}

/** The circumstances of one request, without anything of HTTP. */
export interface Call<C extends Caller = Caller> {
  caller: C;
  language: Language;
  requestId: string;
  /** The peer's network address, after trusted proxies. */
  address: string;
  once: Once;
  /** The token of the caller's own session; only for reading or ending that session. */
  session?: string;
}

/** Whether a contract's list of callers lets this caller in. */
export function admits(callers: readonly CallerKind[], caller: Caller): boolean {
  if (caller.kind === 'guest') return callers.includes('guest');
  if (caller.kind === 'citizen') return callers.includes(caller.level);
  return caller.roles.some((role) => callers.includes(role));
}

/** A stable name for limits, idempotency and the audit log. */
export function actorOf(caller: Caller): string {
  return caller.kind === 'guest' ? 'guest' : `${caller.kind}:${caller.id}`;
}

/** Whether staff holds a role for an office: the role is theirs and the office lies in their subtree. */
export function holds(caller: Caller, role: StaffRole, officeId: string | null): caller is StaffCaller {
  return (
    caller.kind === 'staff' && caller.roles.includes(role) && officeId !== null && caller.officeIds.includes(officeId)
  );
}
