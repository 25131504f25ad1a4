import type { Caller } from '../platform/caller.ts';
import type { SourceRow } from './sources.entity.ts';

/** Whether a source exists at all for this caller: it feeds an office of theirs. */
export const reaches = (caller: Caller, { officeId }: Pick<SourceRow, 'officeId'>): boolean =>
  caller.kind === 'staff' && caller.officeIds.includes(officeId);
