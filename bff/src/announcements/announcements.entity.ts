import { announcementSchema } from './announcement.entity.ts';
import { relationSchema, textSchema, versionSchema } from './announcement-texts.entity.ts';
import { reviewSchema } from './review.entity.ts';
import { columnSchema } from './column.entity.ts';

export const announcementEntities = [
  columnSchema,
  announcementSchema,
  versionSchema,
  textSchema,
  relationSchema,
  reviewSchema,
];
