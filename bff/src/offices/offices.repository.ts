import { Brackets, type EntityManager } from 'typeorm';
import { escapeLike } from '../platform/persistence/like.ts';
import {
  calendarDaySchema,
  calendarYearSchema,
  hallSchema,
  officeSchema,
  regionSchema,
  type CalendarDayRow,
  type HallRow,
  type LaidOffice,
  type OfficeRow,
  type RegionRow,
} from './offices.entity.ts';

export const allRegions = (manager: EntityManager): Promise<RegionRow[]> =>
  manager.find(regionSchema, { order: { code: 'ASC' } });

export const allHalls = (manager: EntityManager): Promise<HallRow[]> =>
  manager.find(hallSchema, { order: { sort: 'ASC', id: 'ASC' } });

export const hallById = (manager: EntityManager, id: string): Promise<HallRow | null> =>
  manager.findOneBy(hallSchema, { id });

export const allOffices = (manager: EntityManager): Promise<OfficeRow[]> => manager.find(officeSchema);

export interface OfficeFilter {
  limit: number;
  after: readonly [number, string] | undefined;
  region: string | undefined;
  words: string | undefined;
}

/** One page of offices in their official order, and one row beyond it. */
export function officesPage(
  manager: EntityManager,
  { limit, after, region, words }: OfficeFilter,
): Promise<OfficeRow[]> {
  const query = manager
    .createQueryBuilder(officeSchema, 'o')
    .orderBy('o.sort')
    .addOrderBy('o.id')
    .limit(limit + 1);
  if (after) query.andWhere('(o.sort > :sort OR (o.sort = :sort AND o.id > :id))', { sort: after[0], id: after[1] });
  if (region !== undefined) query.andWhere('o.region_code = :region', { region });
  if (words !== undefined) {
    const like = `%${escapeLike(words)}%`;
    query.andWhere(
      new Brackets((any) =>
        ['name', 'short_name', 'duties', 'address'].forEach((column) =>
          any.orWhere(`o.${column} LIKE :like ESCAPE '\\'`, { like }),
        ),
      ),
    );
  }
  return query.getMany();
}

export const calendarDays = (manager: EntityManager): Promise<CalendarDayRow[]> => manager.find(calendarDaySchema);

export const calendarYears = async (manager: EntityManager): Promise<number[]> =>
  (await manager.find(calendarYearSchema)).map((row) => row.year);

/** Replaces one year of the calendar and marks it published. */
export async function publishCalendarYear(manager: EntityManager, year: number, days: CalendarDayRow[]): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(calendarDaySchema)
    .where('day LIKE :year', { year: `${year}-%` })
    .execute();
  if (days.length > 0) await manager.insert(calendarDaySchema, days);
  await manager.upsert(calendarYearSchema, { year }, ['year']);
}

export async function addRegions(manager: EntityManager, rows: RegionRow[]): Promise<void> {
  await manager.insert(regionSchema, rows as never);
}
export async function addOffices(manager: EntityManager, rows: LaidOffice[]): Promise<void> {
  await manager.insert(officeSchema, rows as never);
}
export async function addHalls(manager: EntityManager, rows: HallRow[]): Promise<void> {
  await manager.insert(hallSchema, rows as never);
}
/** Changes an office that still has the given version and moves it to the next; false when it had moved on. */
export async function changeOfficeAt(
  manager: EntityManager,
  { id, version }: OfficeRow,
  change: Partial<OfficeRow>,
): Promise<boolean> {
  const changed = await manager
    .createQueryBuilder()
    .update(officeSchema)
    .set({ ...change, version: version + 1 } as never)
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return changed.affected === 1;
}
export const officeById = (manager: EntityManager, id: string): Promise<OfficeRow | null> =>
  manager.findOneBy(officeSchema, { id });
export const countOffices = (manager: EntityManager): Promise<number> => manager.count(officeSchema);
