import type { Database } from '../platform/persistence/database.ts';
import type { WorkingCalendar } from '@minxin/shared/offices/working-days';
import { allOffices, allRegions, calendarDays, calendarYears } from './offices.repository.ts';
import type { OfficeRow, RegionRow } from './offices.entity.ts';

/** Offices, regions and the calendar change rarely and are asked for with every request: kept in memory until they do. */
export interface Directory {
  offices(): Promise<ReadonlyMap<string, OfficeRow>>;
  regions(): Promise<ReadonlyMap<string, RegionRow>>;
  calendar(): Promise<WorkingCalendar>;
}

const keptMs = 60_000;

export function createDirectory(database: Database): Directory {
  const forget: Array<() => void> = [];
  const kept = <T>(load: () => Promise<T>): (() => Promise<T>) => {
    let value: Promise<T> | undefined;
    let until = 0;
    forget.push(() => (value = undefined));
    return () => {
      // The time limit is for other instances on the same PostgreSQL, whose commits this process does not hear.
      if (value === undefined || performance.now() > until) {
        value = load();
        until = performance.now() + keptMs;
        value.catch(() => (value = undefined));
      }
      return value;
    };
  };
  database.onCommit((topics) => {
    if (topics.has('offices')) for (const each of forget) each();
  });
  return {
    offices: kept(async () => new Map((await allOffices(database.read)).map((row) => [row.id, row]))),
    regions: kept(async () => new Map((await allRegions(database.read)).map((row) => [row.code, row]))),
    calendar: kept(async () => ({
      exceptions: new Map((await calendarDays(database.read)).map((row) => [row.day, row.off])),
      years: new Set(await calendarYears(database.read)),
    })),
  };
}
