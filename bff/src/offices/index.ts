import type { Page } from '@minxin/shared/page';
import type { OfficeContacts } from '@minxin/shared/offices/contacts';
import type { Hall, HallListed, Office, OfficeListed, Region } from '@minxin/shared/offices/office';
import type { WorkingCalendar } from '@minxin/shared/offices/working-days';
import type { EntityManager } from 'typeorm';
import type { Audit } from '../platform/audit/audit.ts';
import type { Caller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { changeContacts, type ContactsChange } from './change-contacts.ts';
import { createDirectory } from './directory.ts';
import type { CalendarDayRow, HallRow, LaidOffice, OfficeRow, RegionRow } from './offices.entity.ts';
import { reaches } from './office.policy.ts';
import {
  presentContacts,
  presentHall,
  presentHallListed,
  presentOffice,
  presentOfficeListed,
  type Surroundings,
} from './offices.presenter.ts';
import {
  addHalls,
  addOffices,
  addRegions,
  allHalls,
  countOffices,
  hallById,
  officeById,
  officesPage,
  publishCalendarYear,
} from './offices.repository.ts';

export type { CalendarDayRow, HallRow, LaidOffice, OfficeRow, RegionRow } from './offices.entity.ts';

export interface OfficeParts {
  database: Database;
  clock: Clock;
  outbox: Outbox;
  audit: Audit;
}

export interface Offices {
  regions(): Promise<Region[]>;
  page(query: {
    limit: number;
    cursor?: string | undefined;
    region?: string | undefined;
    q?: string | undefined;
  }): Promise<Page<OfficeListed>>;
  read(id: string): Promise<Office>;
  halls(): Promise<HallListed[]>;
  readHall(id: string): Promise<Hall>;
  /** Offices by id; unknown ids are left out. */
  find(ids: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, OfficeRow>>;
  /** Regions by code; unknown codes are left out. */
  findRegions(codes: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, RegionRow>>;
  findHall(id: string): Promise<HallRow | null>;
  /** The office and everything below it in the office tree; empty for an unknown office. */
  subtree(officeId: string): Promise<readonly string[]>;
  /** The working calendar as published so far. */
  calendar(): Promise<WorkingCalendar>;
  /** How an office within the caller's reach is reached. */
  readContacts(caller: Caller, id: string): Promise<OfficeContacts>;
  /** Confirms the contacts of an office, and corrects those that are given. */
  changeContacts(caller: Caller, id: string, change: ContactsChange): Promise<OfficeContacts>;
  /** Loads one published year of the calendar, replacing what was known of it. */
  publishYear(year: number, days: CalendarDayRow[]): Promise<void>;
  /** Adds regions, offices and halls in the caller's transaction. */
  add(manager: EntityManager, rows: { regions: RegionRow[]; offices: LaidOffice[]; halls: HallRow[] }): Promise<void>;
  isEmpty(): Promise<boolean>;
}

/** Regions, offices, halls, opening hours and the working calendar. */
export function createOffices(parts: OfficeParts): Offices {
  const { database, clock, outbox } = parts;
  const directory = createDirectory(database);
  const surroundings = async (): Promise<Surroundings> => ({
    offices: await directory.offices(),
    regions: await directory.regions(),
    calendar: await directory.calendar(),
    now: clock.now(),
  });
  const readContacts = async (caller: Caller, id: string) => {
    const row = await officeById(database.read, id);
    if (!row || !reaches(caller, id)) throw platformRefusals.absent();
    return presentContacts(row, caller);
  };
  return {
    regions: async () => [...(await directory.regions()).values()],
    async page({ limit, cursor, region, q }) {
      const after = cursor === undefined ? undefined : decodeCursor(cursor, ['number', 'string']);
      const rows = await officesPage(database.read, { limit, after, region, words: q });
      const around = await surroundings();
      return pageFrom(
        rows,
        limit,
        (row) => [row.sort, row.id],
        (row) => presentOfficeListed(row, around),
      );
    },
    async read(id) {
      const around = await surroundings();
      const row = around.offices.get(id);
      if (!row) throw platformRefusals.absent();
      return presentOffice(row, await allHalls(database.read), around);
    },
    async halls() {
      const around = await surroundings();
      return (await allHalls(database.read)).map((row) => presentHallListed(row, around));
    },
    async readHall(id) {
      const row = await hallById(database.read, id);
      if (!row) throw platformRefusals.absent();
      return presentHall(row, await surroundings());
    },
    find: async (ids) => pick(await directory.offices(), ids),
    findRegions: async (codes) => pick(await directory.regions(), codes),
    findHall: (id) => hallById(database.read, id),
    async subtree(officeId) {
      const offices = await directory.offices();
      const path = offices.get(officeId)?.path;
      if (path === undefined) return [];
      return [...offices.values()].filter((row) => row.path.startsWith(path)).map((row) => row.id);
    },
    calendar: directory.calendar,
    readContacts,
    async changeContacts(caller, id, change) {
      await changeContacts(parts, caller, id, change);
      return readContacts(caller, id);
    },
    publishYear: (year, days) =>
      database.write(async (manager) => {
        await publishCalendarYear(manager, year, days);
        await outbox.record(manager, { name: 'offices/calendar-published', payload: { year } });
      }),
    async add(manager, { regions, offices, halls }) {
      await addRegions(manager, regions);
      await addOffices(manager, offices);
      await addHalls(manager, halls);
      await outbox.record(manager, { name: 'offices/changed', payload: {} });
    },
    isEmpty: async () => (await countOffices(database.read)) === 0,
  };
}

function pick<T>(all: ReadonlyMap<string, T>, keys: readonly (string | null | undefined)[]): ReadonlyMap<string, T> {
  return new Map(keys.flatMap((key) => (key != null && all.has(key) ? [[key, all.get(key)!] as const] : [])));
}
