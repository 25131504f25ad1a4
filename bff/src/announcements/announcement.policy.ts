import { announcementActions, type AnnouncementAction } from '@minxin/shared/announcements/draft';
import { permittedFrom } from '@minxin/shared/announcements/workflow';
import type { StaffRole } from '@minxin/shared/caller';
import { holds, type Caller } from '../platform/caller.ts';
import type { Failure } from '../platform/failure.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { announcementRefusals } from './announcements.failures.ts';

export type Acted = Pick<AnnouncementRow, 'state' | 'officeId' | 'writerIds' | 'correction'>;

const rolesFor: Record<AnnouncementAction, readonly StaffRole[]> = {
  change: ['publisher'],
  submit: ['publisher'],
  review: ['reviewer'],
  publish: ['publisher', 'reviewer'],
  unschedule: ['publisher', 'reviewer'],
  correct: ['publisher'],
  mark: ['publisher', 'reviewer'],
  withdraw: ['publisher', 'reviewer'],
  reopen: ['publisher'],
  pin: ['publisher', 'reviewer'],
};

/** Whether the caller works on announcements of an office at all; to everybody else they do not exist. */
export function mayEdit(caller: Caller, officeId: string): boolean {
  return holds(caller, 'publisher', officeId) || holds(caller, 'reviewer', officeId);
}

/** Why the caller may not act on an announcement now; undefined when they may. */
export function refusalFor(caller: Caller, row: Acted, action: AnnouncementAction): Failure | undefined {
  if (!mayEdit(caller, row.officeId)) return platformRefusals.absent();
  if (!rolesFor[action].some((role) => holds(caller, role, row.officeId))) return platformRefusals['not-allowed']();
  if (!permittedFrom[action].includes(row.state))
    return announcementRefusals['wrong-state']({ extra: { state: row.state } });
  if (action !== 'review') return undefined;
  if (row.state === 'published' && row.correction === null)
    return announcementRefusals['wrong-state']({ extra: { state: row.state } });
  const writers = row.correction === null ? row.writerIds : [row.correction.authorId];
  const isOwn = caller.kind === 'staff' && writers.includes(caller.id);
  return isOwn ? announcementRefusals['own-review']() : undefined;
}

/** What the caller may do next. */
export function actionsFor(caller: Caller, row: Acted): AnnouncementAction[] {
  return announcementActions.filter((action) => refusalFor(caller, row, action) === undefined);
}
