import type { Audience } from '@minxin/shared/services/service';
import { Brackets, In, MoreThan, type EntityManager } from 'typeorm';
import { escapeLike } from '../platform/persistence/like.ts';
import { serviceSchema, type ServiceRow } from './services.entity.ts';

export interface ServiceFilter {
  limit: number;
  after: readonly [number, string] | undefined;
  words?: string | undefined;
  audience?: Audience | undefined;
  lifecycle?: string | undefined;
  officeIds?: readonly string[] | undefined;
}

/** One page of service items in their order, and one row beyond it. */
export function servicesPage(manager: EntityManager, filter: ServiceFilter): Promise<ServiceRow[]> {
  const { limit, after, words, audience, lifecycle, officeIds } = filter;
  const query = manager
    .createQueryBuilder(serviceSchema, 's')
    .orderBy('s.rank')
    .addOrderBy('s.id')
    .limit(limit + 1);
  if (after) query.andWhere('(s.rank > :rank OR (s.rank = :rank AND s.id > :id))', { rank: after[0], id: after[1] });
  if (lifecycle !== undefined) query.andWhere('s.lifecycle = :lifecycle', { lifecycle });
  if (officeIds !== undefined) query.andWhere('s.office_id IN (:...officeIds)', { officeIds: ['', ...officeIds] });
  if (audience !== undefined)
    query.andWhere(audience === 'person' ? 's.for_persons = :yes' : 's.for_organisations = :yes', { yes: true });
  if (words !== undefined) {
    const like = `%${escapeLike(words)}%`;
    query.andWhere(
      new Brackets((any) =>
        any.where(`s.name LIKE :like ESCAPE '\\'`, { like }).orWhere(`s.keywords LIKE :like ESCAPE '\\'`),
      ),
    );
  }
  return query.getMany();
}

export const serviceById = (manager: EntityManager, id: string): Promise<ServiceRow | null> =>
  manager.findOneBy(serviceSchema, { id });

export const servicesByIds = (manager: EntityManager, ids: readonly string[]): Promise<ServiceRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : manager.findBy(serviceSchema, { id: In([...ids]) });

export async function addServices(manager: EntityManager, rows: ServiceRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(serviceSchema, rows as never);
}

/** Replaces a service item that still has the version that was read; false when somebody was quicker. */
export async function replaceService(manager: EntityManager, row: ServiceRow, version: number): Promise<boolean> {
  const { id, ...rest } = row;
  return (await manager.update(serviceSchema, { id, version }, rest as never)).affected === 1;
}

/** Ids of service items in order, after the given one. */
export const serviceIdsAfter = async (manager: EntityManager, after: string, limit: number): Promise<string[]> => {
  const where = { id: MoreThan(after) };
  const rows = await manager.find(serviceSchema, { select: { id: true }, where, order: { id: 'ASC' }, take: limit });
  return rows.map(({ id }) => id);
};
