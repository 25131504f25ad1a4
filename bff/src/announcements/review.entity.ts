import type { ReviewCheck, ReviewMoment } from '@minxin/shared/announcements/draft';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, jsonColumn, varchar } from '../platform/persistence/columns.ts';

/** One moment of the talk between those who write an announcement and those who review it. */
export interface ReviewRow {
  id: string;
  announcementId: string;
  at: string;
  event: ReviewMoment['event'];
  staffId: string;
  staffName: string;
  comment: string | null;
  checks: ReviewCheck[];
}

export const reviewSchema = new EntitySchema<ReviewRow>({
  name: 'announcementReview',
  tableName: 'announcement_reviews',
  columns: {
    id: { ...idColumn, primary: true },
    announcementId: { ...idColumn, name: 'announcement_id' },
    at: instantColumn,
    event: varchar(20),
    staffId: { ...idColumn, name: 'staff_id' },
    staffName: { ...varchar(80), name: 'staff_name' },
    comment: { ...varchar(1000), nullable: true },
    checks: jsonColumn,
  },
  indices: [{ name: 'idx_announcement_reviews_of', columns: ['announcementId', 'id'] }],
});
