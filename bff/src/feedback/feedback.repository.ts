import { In, type EntityManager } from 'typeorm';
import { returning } from '../platform/persistence/returning.ts';
import {
  answerSchema,
  figuresSchema,
  reasonSchema,
  type AnswerRow,
  type FiguresRow,
  type ReasonRow,
} from './feedback.entity.ts';

/** Adds an answer; false when this reader has answered before. */
export async function addAnswer(manager: EntityManager, row: AnswerRow): Promise<boolean> {
  const { id, announcementId, reader, clear, reason, comment, at } = row;
  const added = await returning(
    manager,
    `INSERT INTO feedback_answers (id, announcement_id, reader, clear, reason, comment, at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING RETURNING id`,
    [id, announcementId, reader, clear ? 1 : 0, reason, comment, at],
  );
  return added.length > 0;
}

/** Counts what was said on top of what is counted already. */
export async function countUp(manager: EntityManager, said: FiguresRow): Promise<void> {
  const { announcementId, officeId, title, clear, unclear, comments, reports, lastAt } = said;
  await returning(
    manager,
    `INSERT INTO feedback_figures (announcement_id, office_id, title, clear, unclear, comments, reports, last_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (announcement_id) DO UPDATE SET office_id = excluded.office_id,
     title = excluded.title, clear = feedback_figures.clear + excluded.clear,
     unclear = feedback_figures.unclear + excluded.unclear, comments = feedback_figures.comments + excluded.comments,
     reports = feedback_figures.reports + excluded.reports, last_at = excluded.last_at RETURNING announcement_id`,
    [announcementId, officeId, title, clear, unclear, comments, reports, lastAt],
  );
}

export async function countReason(manager: EntityManager, announcementId: string, reason: string): Promise<void> {
  await returning(
    manager,
    `INSERT INTO feedback_reasons (announcement_id, reason, count) VALUES (?, ?, 1)
     ON CONFLICT (announcement_id, reason) DO UPDATE SET count = feedback_reasons.count + 1 RETURNING count`,
    [announcementId, reason],
  );
}

/** Ties a ticket to the announcement it reports on; false when it is tied already. */
export async function addReport(
  manager: EntityManager,
  { ticketId, announcementId, at }: { ticketId: string; announcementId: string; at: string },
): Promise<boolean> {
  const added = await returning(
    manager,
    'INSERT INTO feedback_reports (ticket_id, announcement_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING at',
    [ticketId, announcementId, at],
  );
  return added.length > 0;
}

interface Asked {
  limit: number;
  after: readonly [string, string] | undefined;
}

/** One page of figures of some offices, last answered first, and one row beyond it. */
export function figuresPage(
  manager: EntityManager,
  { offices, limit, after }: Asked & { offices: readonly string[] },
): Promise<FiguresRow[]> {
  const query = manager
    .createQueryBuilder(figuresSchema, 'f')
    .where('f.office_id IN (:...offices)', { offices: [...offices, ''] })
    .orderBy('f.lastAt', 'DESC')
    .addOrderBy('f.announcementId', 'DESC')
    .limit(limit + 1);
  if (after) query.andWhere('(f.last_at, f.announcement_id) < (:at, :id)', { at: after[0], id: after[1] });
  return query.getMany();
}

export const figuresOf = (manager: EntityManager, announcementId: string): Promise<FiguresRow | null> =>
  manager.findOneBy(figuresSchema, { announcementId });

export const reasonsOf = (manager: EntityManager, announcementIds: readonly string[]): Promise<ReasonRow[]> =>
  announcementIds.length === 0
    ? Promise.resolve([])
    : manager.find(reasonSchema, {
        where: { announcementId: In([...announcementIds]) },
        order: { count: 'DESC', reason: 'ASC' },
      });

/** One page of the answers with words, newest first, and one row beyond it. */
export function commentsPage(
  manager: EntityManager,
  announcementId: string,
  { limit, after }: Asked,
): Promise<AnswerRow[]> {
  const query = manager
    .createQueryBuilder(answerSchema, 'a')
    .where('a.announcement_id = :announcementId AND a.comment IS NOT NULL', { announcementId })
    .orderBy('a.at', 'DESC')
    .addOrderBy('a.id', 'DESC')
    .limit(limit + 1);
  if (after) query.andWhere('(a.at, a.id) < (:at, :id)', { at: after[0], id: after[1] });
  return query.getMany();
}
