import type { EntityManager } from 'typeorm';
import { runStatement } from '../../platform/persistence/statement.ts';
import { announcementSchema, type AnnouncementRow } from '../announcement.entity.ts';

/** What a check tells of one announcement. */
export interface CheckedRow {
  id: string;
  officeId: string;
  title: string;
  /** The day the check is about. */
  on: string | null;
}

const checked = (on: string) => `SELECT a.id, a.office_id AS "officeId", a.title, ${on} AS "on" FROM announcements a`;

/** Public documents whose last day is over and which are still marked valid, longest over first. */
export const expiredButValid = (
  manager: EntityManager,
  values: { offices: readonly string[]; today: string; limit: number },
): Promise<CheckedRow[]> =>
  runStatement(
    manager,
    `${checked('a.expires_on')} WHERE a.state = 'published' AND a.validity = 'valid' AND a.expires_on < :today
     AND a.office_id IN (:offices) ORDER BY a.expires_on, a.id LIMIT :limit`,
    values,
  );

/** Documents written before a day and not public yet, oldest first. */
export const overdueDrafts = (
  manager: EntityManager,
  values: { offices: readonly string[]; before: string; limit: number },
): Promise<CheckedRow[]> =>
  runStatement(
    manager,
    `${checked('a.written_on')} WHERE a.state IN ('draft', 'in-review', 'approved', 'scheduled')
     AND a.written_on < :before AND a.office_id IN (:offices) ORDER BY a.written_on, a.id LIMIT :limit`,
    values,
  );

const explained = (side: 'from_id' | 'to_id', other: 'from_id' | 'to_id') =>
  `EXISTS (SELECT 1 FROM announcement_relations r JOIN announcements o ON o.id = r.${other}
    WHERE r.${side} = a.id AND r.relation = 'interprets' AND o.state = 'published')`;

/** Valid public policies with a document number in these columns that nothing public explains, oldest first. */
export const unexplainedPolicies = (
  manager: EntityManager,
  values: { offices: readonly string[]; columns: readonly string[]; since: string; limit: number },
): Promise<CheckedRow[]> =>
  values.columns.length === 0
    ? Promise.resolve([])
    : runStatement(
        manager,
        `${checked('a.published_at')} WHERE a.state = 'published' AND a.column_id IN (:columns)
         AND a.published_at >= :since AND a.document_number IS NOT NULL AND a.validity <> 'repealed'
         AND a.office_id IN (:offices) AND NOT ${explained('to_id', 'from_id')} AND NOT ${explained('from_id', 'to_id')}
         ORDER BY a.published_at, a.id LIMIT :limit`,
        values,
      );

/** Public texts that explain something, by their relation or their title, and point to nothing public. */
export const danglingInterpretations = (
  manager: EntityManager,
  values: { offices: readonly string[]; since: string; limit: number },
): Promise<CheckedRow[]> =>
  runStatement(
    manager,
    `${checked('a.published_at')} WHERE a.state = 'published' AND a.published_at >= :since
     AND a.office_id IN (:offices) AND NOT ${explained('from_id', 'to_id')}
     AND ((a.title LIKE '%解读%' AND a.document_number IS NULL) OR EXISTS
       (SELECT 1 FROM announcement_relations r WHERE r.from_id = a.id AND r.relation = 'interprets'))
     ORDER BY a.published_at, a.id LIMIT :limit`,
    values,
  );

/** Public announcements with a translation that a correction left behind, longest behind first. */
export const outdatedTranslations = (
  manager: EntityManager,
  values: { offices: readonly string[]; limit: number },
): Promise<CheckedRow[]> =>
  runStatement(
    manager,
    `${checked('MIN(v.at)')} JOIN announcement_texts t ON t.announcement_id = a.id
     JOIN announcement_versions v ON v.announcement_id = a.id AND v.number > t.made_from
     WHERE a.state = 'published' AND a.office_id IN (:offices)
     GROUP BY a.id, a.office_id, a.title ORDER BY MIN(v.at), a.id LIMIT :limit`,
    values,
  );

export type CheckedText = Pick<
  AnnouncementRow,
  'id' | 'officeId' | 'title' | 'summary' | 'bodyHtml' | 'attachments' | 'sourceUrl'
>;

/** Public texts after an id in the order of ids. */
export const textsAfter = (manager: EntityManager, id: string, limit: number): Promise<CheckedText[]> =>
  manager
    .createQueryBuilder(announcementSchema, 'a')
    .select(['id', 'officeId', 'title', 'summary', 'bodyHtml', 'attachments', 'sourceUrl'].map((name) => `a.${name}`))
    .where(`a.state = 'published' AND a.id > :id`, { id })
    .orderBy('a.id')
    .limit(limit)
    .getMany();
