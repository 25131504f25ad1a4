import type { Difference, versionDifference } from '@minxin/shared/announcements/difference';
import type { z } from '@minxin/shared/schema';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { mayEdit } from './announcement.policy.ts';
import { publiclyChanged } from './announcement.rules.ts';
import { announcementById, versionOf, versionsOf } from './announcements.repository.ts';
import { differenceBetween } from './difference.ts';
import { publicRow, type ReadingParts } from './read-announcements.ts';

type Changes = z.output<typeof versionDifference>;
interface Which {
  id: string;
  number: number;
}

/** What a correction changed, for everybody; absent where it may have taken something out of sight, or a later one. */
export async function readChanges({ database: { read } }: ReadingParts, which: Which): Promise<Changes> {
  await publicRow(read, which.id);
  if (!publiclyChanged(await versionsOf(read, which.id), which.number)) throw platformRefusals.absent();
  return changesOf(read, which);
}

/** What a version changed, for editors. */
export async function readStaffChanges(
  { database: { read } }: ReadingParts,
  caller: Caller,
  which: Which,
): Promise<Changes> {
  const row = await announcementById(read, which.id);
  if (!row || !mayEdit(caller, row.officeId)) throw platformRefusals.absent();
  return changesOf(read, which);
}

/** What the waiting correction would change, for editors. */
export async function readWaitingChanges(
  { database: { read } }: ReadingParts,
  caller: Caller,
  id: string,
): Promise<Difference> {
  const row = await announcementById(read, id);
  if (!row || !mayEdit(caller, row.officeId) || row.correction === null) throw platformRefusals.absent();
  return differenceBetween(row, row.correction);
}

async function changesOf(read: EntityManager, { id, number }: Which): Promise<Changes> {
  const [before, after] = [await versionOf(read, id, number - 1), await versionOf(read, id, number)];
  if (!before || !after) throw platformRefusals.absent();
  return { number, at: after.at, note: after.note, ...differenceBetween(before, after) };
}
