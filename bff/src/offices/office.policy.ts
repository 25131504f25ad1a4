import type { OfficeContacts } from '@minxin/shared/offices/contacts';
import { holds, type Caller } from '../platform/caller.ts';

/** Whether an office lies in the subtree of this member of staff. */
export const reaches = (caller: Caller, officeId: string): boolean =>
  caller.kind === 'staff' && caller.officeIds.includes(officeId);

/** What the caller may do with the contacts of an office they reach: everybody who works there may confirm them. */
export const actionsFor = (caller: Caller, officeId: string): OfficeContacts['actions'] =>
  holds(caller, 'publisher', officeId) || holds(caller, 'admin', officeId) ? ['confirm', 'correct'] : ['confirm'];
