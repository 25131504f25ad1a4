import type { Caller } from '../../platform/caller.ts';
import type { SourceConflictRow } from './conflict.entity.ts';

const holds = (caller: Caller, officeId: string) => caller.kind === 'staff' && caller.officeIds.includes(officeId);

/** Whether a conflict exists at all for this caller: one of the copies is theirs. */
export const seesConflict = (caller: Caller, { firstOfficeId, secondOfficeId }: SourceConflictRow): boolean =>
  holds(caller, firstOfficeId) || holds(caller, secondOfficeId);

/** Whether this caller may decide it: what is decided is said of both copies. */
export const decidesConflict = (caller: Caller, { firstOfficeId, secondOfficeId, state }: SourceConflictRow): boolean =>
  holds(caller, firstOfficeId) && holds(caller, secondOfficeId) && state !== 'withdrawn';
