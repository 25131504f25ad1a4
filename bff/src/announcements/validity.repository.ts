import type { Validity } from '@minxin/shared/announcements/announcement';
import type { EntityManager } from 'typeorm';
import { announcementSchema, type AnnouncementRow } from './announcement.entity.ts';
import { relationSchema } from './announcement-texts.entity.ts';

const endedBy = `(SELECT to_id FROM announcement_relations WHERE from_id = :byId AND relation = 'repeals')`;
const stillEnded = `(SELECT r.to_id FROM announcement_relations r JOIN announcements b ON b.id = r.from_id
  WHERE r.relation = 'repeals' AND b.state = 'published' AND b.id <> :byId)`;
const atRest = (validity: string) => `CASE WHEN pinned = 1 THEN 1 WHEN ${validity} THEN -1 ELSE 0 END`;

/** Marks what a newly public document ends; what was so before is kept, so that it can come back. */
export async function markRepealed(manager: EntityManager, byId: string, at: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(announcementSchema)
    .set({
      validityBefore: () => 'validity',
      validity: 'repealed',
      pinned: () => atRest('1 = 1'),
      updatedAt: at,
    })
    .where(`validity <> 'repealed' AND id IN ${endedBy}`, { byId })
    .execute();
}

/** Gives back what a document had ended and nothing else public ends. */
export async function unmarkRepealed(manager: EntityManager, byId: string, at: string): Promise<void> {
  const before = `COALESCE(validity_before, 'unknown')`;
  await manager
    .createQueryBuilder()
    .update(announcementSchema)
    .set({
      validity: (() => before) as unknown as Validity,
      validityBefore: null,
      pinned: () => atRest(`${before} = 'expired'`),
      updatedAt: at,
    })
    .where(`validity = 'repealed' AND id IN ${endedBy} AND id NOT IN ${stillEnded}`, { byId })
    .execute();
}

/** The documents a document ends, as far as they are public. */
export const documentsEndedBy = (
  manager: EntityManager,
  byId: string,
): Promise<Array<Pick<AnnouncementRow, 'id' | 'officeId' | 'columnId' | 'publishedAt'>>> =>
  manager
    .createQueryBuilder(announcementSchema, 'a')
    .select(['a.id', 'a.officeId', 'a.columnId', 'a.publishedAt'])
    .where(`a.state = 'published' AND a.id IN ${endedBy}`, { byId })
    .getMany();

/** Public announcements still called valid after their last day; the oldest first, at most a hundred. */
export const pastTheirDay = (
  manager: EntityManager,
  today: string,
): Promise<Array<Pick<AnnouncementRow, 'id' | 'officeId' | 'columnId' | 'publishedAt'>>> =>
  manager
    .createQueryBuilder(announcementSchema, 'a')
    .select(['a.id', 'a.officeId', 'a.columnId', 'a.publishedAt'])
    .where(`a.state = 'published' AND a.validity = 'valid' AND a.expires_on < :today`, { today })
    .orderBy('a.expiresOn')
    .limit(100)
    .getMany();

/** Marks one of them; false when somebody changed it meanwhile. */
export async function markExpired(manager: EntityManager, id: string, today: string): Promise<boolean> {
  const marked = await manager
    .createQueryBuilder()
    .update(announcementSchema)
    .set({ validity: 'expired', validityBefore: 'valid', pinned: () => atRest('1 = 1') })
    .where(`id = :id AND state = 'published' AND validity = 'valid' AND expires_on < :today`, { id, today })
    .execute();
  return marked.affected === 1;
}

/** Whether a document explains another that is not public. */
export const explainsWhatIsGone = (manager: EntityManager, id: string): Promise<boolean> =>
  manager
    .createQueryBuilder(relationSchema, 'r')
    .innerJoin(announcementSchema.options.tableName!, 'a', 'a.id = r.to_id')
    .where(`r.from_id = :id AND r.relation = 'interprets' AND a.state <> 'published'`, { id })
    .getExists();

/** Says which document ends this one, and that no other does. */
export async function setRepealedBy(manager: EntityManager, id: string, byId: string | null): Promise<void> {
  await manager.delete(relationSchema, { toId: id, relation: 'repeals' });
  if (byId !== null) await manager.insert(relationSchema, { fromId: byId, relation: 'repeals', toId: id });
}

/** Other announcements of the same office with the same document or index number. */
export const twinsOf = (
  manager: EntityManager,
  { id, officeId, documentKey, indexNumber }: AnnouncementRow,
): Promise<Array<Pick<AnnouncementRow, 'id' | 'title' | 'documentKey' | 'indexNumber'>>> =>
  documentKey === null && indexNumber === null
    ? Promise.resolve([])
    : manager
        .createQueryBuilder(announcementSchema, 'a')
        .select(['a.id', 'a.title', 'a.documentKey', 'a.indexNumber'])
        .where('a.office_id = :officeId AND a.id <> :id', { officeId, id })
        .andWhere('(a.document_key = :documentKey OR a.index_number = :indexNumber)', { documentKey, indexNumber })
        .orderBy('a.id', 'DESC')
        .limit(5)
        .getMany();
