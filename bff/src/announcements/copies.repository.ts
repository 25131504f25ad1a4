import type { EntityManager } from 'typeorm';
import { addDays, instantOf } from '@minxin/shared/moment';
import { runStatement } from '../platform/persistence/statement.ts';
import type { AnnouncementRow } from './announcement.entity.ts';

/** What is needed to compare an announcement with others and to show the comparison. */
export type CopyRow = Pick<
  AnnouncementRow,
  | 'id'
  | 'title'
  | 'bodyHtml'
  | 'officeId'
  | 'state'
  | 'publishedAt'
  | 'documentNumber'
  | 'documentKey'
  | 'sourceId'
  | 'sourceName'
  | 'sourceUrl'
>;

/** Announcements beside each other, whoever published them. */
export interface AnnouncementCopies {
  find(manager: EntityManager, ids: readonly string[]): Promise<CopyRow[]>;
  /** Those that carry one of these document numbers, in their normal form. */
  ofNumbers(manager: EntityManager, keys: readonly string[]): Promise<CopyRow[]>;
  /** The newest of those published on a day, at most `limit`; with a title given, only those that bear it. */
  ofDay(manager: EntityManager, day: string, limit: number, title?: string): Promise<CopyRow[]>;
}

const columns = `SELECT a.id, a.title, a.body_html AS "bodyHtml", a.office_id AS "officeId", a.state,
  a.published_at AS "publishedAt", a.document_number AS "documentNumber", a.document_key AS "documentKey",
  a.source_id AS "sourceId", a.source_name AS "sourceName", a.source_url AS "sourceUrl" FROM announcements a`;
const most = 200;

export const announcementCopies: AnnouncementCopies = {
  find: async (manager, ids) =>
    ids.length === 0 ? [] : runStatement(manager, `${columns} WHERE a.id IN (:ids)`, { ids: ids.slice(0, most) }),
  ofNumbers: async (manager, keys) =>
    keys.length === 0
      ? []
      : runStatement(
          manager,
          `${columns} WHERE a.document_key IN (:keys) AND a.state IN ('published', 'in-review')
           ORDER BY a.id DESC LIMIT :most`,
          { keys: keys.slice(0, most), most },
        ),
  ofDay: (manager, day, limit, title) =>
    runStatement(
      manager,
      `${columns} WHERE a.state = 'published' AND a.pinned IN (-1, 0, 1) AND a.published_at >= :from
       AND a.published_at < :until ${title === undefined ? '' : 'AND a.title = :title'}
       ORDER BY a.published_at DESC LIMIT :limit`,
      {
        from: instantOf(day, '00:00').toISOString(),
        until: instantOf(addDays(day, 1), '00:00').toISOString(),
        limit,
        ...(title !== undefined && { title }),
      },
    ),
};
