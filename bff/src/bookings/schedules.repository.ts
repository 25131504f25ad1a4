import { In, type EntityManager } from 'typeorm';
import { scheduleSchema, type ScheduleRow } from './slots.entity.ts';

export const scheduleById = (manager: EntityManager, id: string): Promise<ScheduleRow | null> =>
  manager.findOneBy(scheduleSchema, { id });

export const scheduleAt = (manager: EntityManager, hallId: string, serviceId: string): Promise<ScheduleRow | null> =>
  manager.findOneBy(scheduleSchema, { hallId, serviceId });

export const schedulesByIds = (manager: EntityManager, ids: readonly string[]): Promise<ScheduleRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : manager.findBy(scheduleSchema, { id: In([...ids]) });

export const schedulesOfService = (manager: EntityManager, serviceId: string): Promise<ScheduleRow[]> =>
  manager.findBy(scheduleSchema, { serviceId });

export const allSchedules = (manager: EntityManager): Promise<ScheduleRow[]> =>
  manager.find(scheduleSchema, { order: { id: 'ASC' } });

export interface ScheduleFilter {
  limit: number;
  after: string | undefined;
  officeIds: readonly string[];
  hallId?: string | undefined;
  serviceId?: string | undefined;
}

/** One page of the schedules of some offices, and one row beyond it. */
export function schedulesPage(manager: EntityManager, filter: ScheduleFilter): Promise<ScheduleRow[]> {
  const { limit, after, officeIds, hallId, serviceId } = filter;
  const query = manager
    .createQueryBuilder(scheduleSchema, 's')
    .where('s.office_id IN (:...officeIds)', { officeIds: ['', ...officeIds] })
    .orderBy('s.id')
    .limit(limit + 1);
  if (after !== undefined) query.andWhere('s.id > :after', { after });
  if (hallId !== undefined) query.andWhere('s.hall_id = :hallId', { hallId });
  if (serviceId !== undefined) query.andWhere('s.service_id = :serviceId', { serviceId });
  return query.getMany();
}

export async function addSchedules(manager: EntityManager, rows: readonly ScheduleRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(scheduleSchema, rows as never);
}

/** Replaces a schedule that still has the version that was read; false when somebody was quicker. */
export async function replaceSchedule(manager: EntityManager, row: ScheduleRow, version: number): Promise<boolean> {
  const { id, ...rest } = row;
  return (await manager.update(scheduleSchema, { id, version }, rest as never)).affected === 1;
}

/** Keeps the operator's warning that days could not be opened, or takes it back. */
export async function markCut(manager: EntityManager, id: string, cutAt: string | null): Promise<void> {
  await manager.update(scheduleSchema, { id }, { cutAt });
}
