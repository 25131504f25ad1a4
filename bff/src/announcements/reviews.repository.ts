import type { ReviewMoment } from '@minxin/shared/announcements/draft';
import type { EntityManager } from 'typeorm';
import type { Caller, StaffCaller } from '../platform/caller.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { reviewSchema, type ReviewRow } from './review.entity.ts';

const shown = 50;

/** Keeps what somebody said or decided about an announcement; answers its id. */
export async function noteReview(
  { clock }: { clock: Clock },
  manager: EntityManager,
  caller: Caller,
  { announcementId, event, comment = null, checks = [] }: Said,
): Promise<string> {
  const { id: staffId, displayName: staffName } = caller as StaffCaller;
  const row = { id: newId(), announcementId, at: nowText(clock), event, staffId, staffName, comment, checks };
  await manager.insert(reviewSchema, row);
  return row.id;
}

interface Said {
  announcementId: string;
  event: ReviewMoment['event'];
  comment?: string | null;
  checks?: ReviewRow['checks'];
}

/** The newest moments of the talk about an announcement, newest first. */
export const reviewsOf = (manager: EntityManager, announcementId: string): Promise<ReviewRow[]> =>
  manager.find(reviewSchema, { where: { announcementId }, order: { id: 'DESC' }, take: shown });
