import type { marking } from '@minxin/shared/announcements/workflow';
import { dayOf } from '@minxin/shared/moment';
import type { z } from '@minxin/shared/schema';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/caller.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';
import { mayEdit } from './announcement.policy.ts';
import { validityChanged } from './announcements.events.ts';
import { announcementRefusals } from './announcements.failures.ts';
import { announcementById } from './announcements.repository.ts';
import { setRepealedBy } from './validity.repository.ts';

/**
 * Says whether a public document still holds, until when, and which document ends it. The original stays where it is,
 * marked; saying that it holds again takes the mark and the link away.
 */
export function markAnnouncement(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version, validity, expiresOn, repealedBy }: z.output<typeof marking>,
): Promise<void> {
  const isPast = expiresOn !== null && expiresOn < dayOf(parts.clock.now());
  if (validity === 'valid' && isPast) throw announcementRefusals['time-passed']();
  const byId = validity === 'repealed' ? repealedBy : null;
  return actOn(parts, caller, { id, version, action: 'mark' }, async (row, manager) => {
    if (byId !== null) await refuseUnfit(manager, caller, id, byId);
    await setRepealedBy(manager, id, byId);
    await parts.outbox.record(manager, validityChanged(row));
    const isEnded = validity === 'repealed' || validity === 'expired';
    const wasEnded = row.validity === 'repealed' || row.validity === 'expired';
    const validityBefore = !isEnded ? null : wasEnded ? row.validityBefore : row.validity;
    return {
      change: { validity, validityBefore, expiresOn },
      details: { from: row.validity, to: validity, repealedBy: byId },
    };
  });
}

async function refuseUnfit(manager: EntityManager, caller: Caller, id: string, byId: string): Promise<void> {
  const by = byId === id ? null : await announcementById(manager, byId);
  if (by?.state !== 'published' || !mayEdit(caller, by.officeId)) throw announcementRefusals['unknown-reference']();
}
