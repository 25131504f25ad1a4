import type { Validity } from '@minxin/shared/announcements/announcement';
import type { AnnouncementState } from '@minxin/shared/announcements/draft';
import type { Language } from '@minxin/shared/language';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { escapeLike } from '../platform/persistence/like.ts';
import { runStatement } from '../platform/persistence/statement.ts';
import { announcementSchema, type AnnouncementRow } from './announcement.entity.ts';
import {
  relationSchema,
  textSchema,
  versionSchema,
  type TextRow,
  type VersionRow,
} from './announcement-texts.entity.ts';
import { columnSchema, type ColumnRow } from './column.entity.ts';
import { runsOf } from './list-runs.ts';

/** A row of a list: everything but the text itself. */
export type ListedRow = Omit<AnnouncementRow, 'bodyHtml' | 'searchText'>;

const listed = (Object.keys(announcementSchema.options.columns) as Array<keyof AnnouncementRow>).filter(
  (name) => name !== 'bodyHtml' && name !== 'searchText',
);

const listing = (manager: EntityManager): SelectQueryBuilder<AnnouncementRow> =>
  manager.createQueryBuilder(announcementSchema, 'a').select(listed.map((name) => `a.${name}`));

export interface PublicFilter {
  limit: number;
  /** Sort values of the last row of the page before. */
  after?: readonly [number, string, string] | undefined;
  columnIds?: readonly string[] | undefined;
  officeIds?: readonly string[] | undefined;
  /** Digits with which the region's code begins. */
  regionPrefix?: string | undefined;
  /** A region and all below it, code by code. */
  regionCodes?: readonly string[] | undefined;
  words?: string | undefined;
  validity?: Validity | undefined;
  /** What is for both is among either. */
  audience?: 'person' | 'company' | undefined;
  lifecycle?: string | undefined;
  /** The day on which validity is asked. */
  today: string;
}

/** What a public list shows of an announcement. */
export type ShownRow = Pick<
  AnnouncementRow,
  | 'id'
  | 'title'
  | 'summary'
  | 'columnId'
  | 'officeId'
  | 'regionCode'
  | 'documentNumber'
  | 'validity'
  | 'expiresOn'
  | 'publishedAt'
  | 'createdAt'
  | 'pinned'
  | 'pinnedUntil'
  | 'sourceId'
  | 'sourceName'
  | 'sourceUrl'
  | 'fetchedAt'
  | 'missingSince'
>;

const shown = `SELECT a.id, a.title, a.summary, a.column_id AS "columnId", a.office_id AS "officeId",
  a.region_code AS "regionCode", a.document_number AS "documentNumber", a.validity, a.expires_on AS "expiresOn",
  a.published_at AS "publishedAt", a.created_at AS "createdAt", a.pinned, a.pinned_until AS "pinnedUntil",
  a.source_id AS "sourceId", a.source_name AS "sourceName", a.source_url AS "sourceUrl", a.fetched_at AS "fetchedAt",
  a.missing_since AS "missingSince" FROM announcements a`;

/** One page of what is public: pinned first, then newest; and one row beyond it. The hottest read of the product. */
export function publicPage(manager: EntityManager, filter: PublicFilter): Promise<ShownRow[]> {
  const { where, values } = conditions(filter);
  // The limit stands in the text: SQLite plans a statement anew for every value bound to LIMIT.
  const limit = `LIMIT ${filter.limit + 1}`;
  const runs = runsOf(filter);
  if (runs.length === 0) {
    const order = `ORDER BY a.pinned DESC, a.published_at DESC, a.id DESC ${limit}`;
    return runStatement(manager, `${shown} WHERE ${where} ${order}`, values);
  }
  const merged = runs.map(({ condition }) => `${shown} WHERE ${where} AND ${condition}`).join(' UNION ALL ');
  const order = `ORDER BY pinned DESC, "publishedAt" DESC, id DESC ${limit}`;
  return runStatement(manager, `${merged} ${order}`, Object.assign({}, values, ...runs.map((run) => run.values)));
}

/** The newest public announcements with their texts. */
export function publicTexts(
  manager: EntityManager,
  filter: Omit<PublicFilter, 'audience' | 'regionCodes'>,
): Promise<AnnouncementRow[]> {
  const { where, values } = conditions(filter);
  return manager
    .createQueryBuilder(announcementSchema, 'a')
    .where(where.replaceAll(/IN \(:(\w+)\)/g, 'IN (:...$1)'), values)
    .orderBy('a.published_at', 'DESC')
    .addOrderBy('a.id', 'DESC')
    .limit(filter.limit + 1)
    .getMany();
}

function conditions(filter: Omit<PublicFilter, 'audience' | 'regionCodes'>): {
  where: string;
  values: Record<string, string | number | readonly string[]>;
} {
  const { after, columnIds, officeIds, regionPrefix, words, validity, lifecycle, today } = filter;
  const where = [`a.state = 'published'`];
  const values: Record<string, string | number | readonly string[]> = {};
  const narrow = (condition: string, given: typeof values = {}) => {
    where.push(condition);
    Object.assign(values, given);
  };
  if (after) {
    const [pinned, at, id] = after;
    narrow('(a.pinned, a.published_at, a.id) < (:pinned, :at, :id)', { pinned, at, id });
  }
  if (columnIds) narrow('a.column_id IN (:columnIds)', { columnIds });
  if (officeIds) narrow('a.office_id IN (:officeIds)', { officeIds });
  if (regionPrefix !== undefined) narrow('a.region_code LIKE :region', { region: `${regionPrefix}%` });
  if (lifecycle !== undefined) narrow('a.lifecycle = :lifecycle', { lifecycle });
  if (words !== undefined) narrow(`a.search_text LIKE :like ESCAPE '\\'`, { like: `%${escapeLike(words)}%` });
  if (validity === 'expired')
    narrow(`(a.validity = 'expired' OR (a.validity = 'valid' AND a.expires_on < :today))`, { today });
  else if (validity === 'valid')
    narrow(`a.validity = 'valid' AND (a.expires_on IS NULL OR a.expires_on >= :today)`, { today });
  else if (validity !== undefined) narrow('a.validity = :validity', { validity });
  return { where: where.join(' AND '), values };
}

export interface StaffFilter {
  limit: number;
  after?: readonly [string, string] | undefined;
  officeIds: readonly string[];
  columnIds?: readonly string[] | undefined;
  state?: AnnouncementState | undefined;
  waiting?: boolean;
  words?: string | undefined;
}

/** One page of what editors see, last changed first; and one row beyond it. */
export function staffPage(manager: EntityManager, filter: StaffFilter): Promise<ListedRow[]> {
  const { limit, after, officeIds, columnIds, state, waiting, words } = filter;
  const query = listing(manager)
    .where('a.office_id IN (:...officeIds)', { officeIds })
    .orderBy('a.updatedAt', 'DESC')
    .addOrderBy('a.id', 'DESC')
    .limit(limit + 1);
  if (after) query.andWhere('(a.updated_at, a.id) < (:at, :id)', { at: after[0], id: after[1] });
  if (columnIds) query.andWhere('a.column_id IN (:...columnIds)', { columnIds });
  if (state !== undefined) query.andWhere('a.state = :state', { state });
  if (waiting) query.andWhere(`(a.state = 'in-review' OR a.correction IS NOT NULL)`);
  if (words !== undefined) query.andWhere(`a.search_text LIKE :like ESCAPE '\\'`, { like: `%${escapeLike(words)}%` });
  return query.getMany();
}

export const announcementById = (manager: EntityManager, id: string): Promise<AnnouncementRow | null> =>
  manager.findOneBy(announcementSchema, { id });

export const announcementsByIds = (manager: EntityManager, ids: readonly string[]): Promise<ListedRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : listing(manager).where('a.id IN (:...ids)', { ids }).getMany();

export const textsOf = (manager: EntityManager, announcementId: string): Promise<TextRow[]> =>
  manager.find(textSchema, { where: { announcementId }, order: { lang: 'ASC' } });

/** Titles and summaries in one language, for those announcements that have them. */
export const translatedTitles = (
  manager: EntityManager,
  ids: readonly string[],
  lang: Language,
): Promise<Array<Pick<TextRow, 'announcementId' | 'lang' | 'title' | 'summary'>>> =>
  ids.length === 0
    ? Promise.resolve([])
    : manager.find(textSchema, {
        select: { announcementId: true, lang: true, title: true, summary: true },
        where: { announcementId: In([...ids]), lang: lang as TextRow['lang'] },
      });

/** A version without its texts. */
export type ListedVersion = Pick<VersionRow, 'number' | 'at' | 'note' | 'showsDifference'>;

export const versionsOf = (manager: EntityManager, announcementId: string): Promise<ListedVersion[]> =>
  manager.find(versionSchema, {
    select: { announcementId: true, number: true, at: true, note: true, showsDifference: true },
    where: { announcementId },
    order: { number: 'DESC' },
  });

export const versionOf = (manager: EntityManager, announcementId: string, number: number): Promise<VersionRow | null> =>
  manager.findOneBy(versionSchema, { announcementId, number });

export interface RelatedRow {
  id: string;
  title: string;
  state: AnnouncementState;
  relation: 'interprets' | 'repeals';
  /** Whether the announcement asked about is the one that explains or ends the other. */
  outgoing: boolean;
}

/** Both directions of an announcement's relations in one query. */
export async function relatedTo(manager: EntityManager, id: string): Promise<RelatedRow[]> {
  const rows = await manager
    .createQueryBuilder(relationSchema, 'r')
    .innerJoin(
      announcementSchema.options.tableName!,
      'a',
      'a.id = CASE WHEN r.from_id = :id THEN r.to_id ELSE r.from_id END',
    )
    .select(['a.id AS id', 'a.title AS title', 'a.state AS state', 'r.relation AS relation', 'r.from_id AS origin'])
    .where('(r.from_id = :id OR r.to_id = :id)', { id })
    .orderBy('a.publishedAt', 'DESC')
    .getRawMany<Omit<RelatedRow, 'outgoing'> & { origin: string }>();
  return rows.map(({ origin, ...row }) => ({ ...row, outgoing: origin === id }));
}

export const allColumns = (manager: EntityManager): Promise<ColumnRow[]> =>
  manager.find(columnSchema, { order: { sort: 'ASC', id: 'ASC' } });

/** Announcements of these offices that are not public and hold a file. */
export const unpublishedWithFile = (
  manager: EntityManager,
  fileId: string,
  officeIds: readonly string[],
): Promise<ListedRow[]> =>
  officeIds.length === 0
    ? Promise.resolve([])
    : listing(manager)
        .where(`a.state <> 'published' AND a.office_id IN (:...officeIds)`, { officeIds })
        .andWhere(`a.attachments LIKE :like ESCAPE '\\'`, { like: `%"${escapeLike(fileId)}"%` })
        .limit(5)
        .getMany();
