import { In, type EntityManager } from 'typeorm';
import { announcementSchema, type AnnouncementRow } from './announcement.entity.ts';
import { relationSchema, textSchema, type TextRow } from './announcement-texts.entity.ts';

/** Those of these announcements that are public, with their texts. */
export const publicOnes = (manager: EntityManager, ids: readonly string[]): Promise<AnnouncementRow[]> =>
  manager.find(announcementSchema, { where: { id: In([...ids]), state: 'published' } });

export const publicIdsAfter = async (manager: EntityManager, after: string, limit: number): Promise<string[]> => {
  const rows = await manager
    .createQueryBuilder(announcementSchema, 'a')
    .select('a.id')
    .where(`a.state = 'published' AND a.id > :after`, { after })
    .orderBy('a.id')
    .limit(limit)
    .getMany();
  return rows.map(({ id }) => id);
};

export const titlesInOtherLanguages = (
  manager: EntityManager,
  ids: readonly string[],
): Promise<Array<Pick<TextRow, 'announcementId' | 'title'>>> =>
  manager.find(textSchema, {
    select: { announcementId: true, title: true, lang: true },
    where: { announcementId: In([...ids]) },
  });

/** What these documents end, or no longer end. */
export const endedBy = async (manager: EntityManager, ids: readonly string[]): Promise<string[]> =>
  (await manager.find(relationSchema, { where: { fromId: In([...ids]), relation: 'repeals' } })).map(
    ({ toId }) => toId,
  );
