import type { FeedbackComment, FeedbackFigures } from '@minxin/shared/feedback/feedback';
import type { Page } from '@minxin/shared/page';
import type { Offices } from '../offices/index.ts';
import type { StaffCaller } from '../platform/caller.ts';
import type { Database } from '../platform/persistence/database.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { commentsPage, figuresOf, figuresPage, reasonsOf } from './feedback.repository.ts';

export interface FeedbackReadingParts {
  database: Database;
  offices: Offices;
}

interface Asked {
  limit: number;
  cursor?: string | undefined;
}

const after = (cursor: string | undefined) =>
  cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);

/** One page of what readers say of the announcements of the caller's offices. */
export async function listFeedback(
  { database, offices }: FeedbackReadingParts,
  caller: StaffCaller,
  { limit, cursor, office }: Asked & { office?: string | undefined },
): Promise<Page<FeedbackFigures>> {
  const asked = office === undefined ? caller.officeIds : await offices.subtree(office);
  const own = asked.filter((each) => caller.officeIds.includes(each));
  const rows = await figuresPage(database.read, { offices: own, limit, after: after(cursor) });
  const reasons = await reasonsOf(
    database.read,
    rows.map((row) => row.announcementId),
  );
  const names = await offices.find(rows.map((row) => row.officeId));
  return pageFrom(
    rows,
    limit,
    (row) => [row.lastAt, row.announcementId],
    ({ announcementId, officeId, title, clear, unclear, comments, reports, lastAt }) => ({
      announcement: { id: announcementId, title },
      office: { id: officeId, name: names.get(officeId)?.name ?? '' },
      clear,
      unclear,
      reasons: reasons
        .filter((each) => each.announcementId === announcementId)
        .map(({ reason, count }) => ({ reason, count })),
      comments,
      reports,
      lastAt,
    }),
  );
}

/** One page of what readers wrote about an announcement of the caller's offices; absent for everybody else. */
export async function listComments(
  { database }: FeedbackReadingParts,
  caller: StaffCaller,
  announcementId: string,
  { limit, cursor }: Asked,
): Promise<Page<FeedbackComment>> {
  const figures = await figuresOf(database.read, announcementId);
  if (!figures || !caller.officeIds.includes(figures.officeId)) throw platformRefusals.absent();
  const rows = await commentsPage(database.read, announcementId, { limit, after: after(cursor) });
  return pageFrom(
    rows,
    limit,
    (row) => [row.at, row.id],
    ({ id, clear, reason, comment, at }) => ({ id, clear, reason, comment: comment ?? '', at }),
  );
}
