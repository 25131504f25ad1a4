import type { Language } from '@minxin/shared/language';
import type { Page } from '@minxin/shared/page';
import type {
  Audience,
  Lifecycle,
  Service,
  ServiceDraft,
  ServiceListed,
  ServiceOfStaff,
} from '@minxin/shared/services/service';
import type { EntityManager } from 'typeorm';
import type { HallRow } from '../offices/index.ts';
import type { Call, Caller, StaffCaller } from '../platform/caller.ts';
import { holds } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import type { Findable } from '../platform/searchable.ts';
import { keptUntil } from '../platform/persistence/kept.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { changeService, type ServiceChange } from './change-service.ts';
import { composeService } from './compose-service.ts';
import { createService, type ServiceWriting } from './create-service.ts';
import type { ServiceRow } from './services.entity.ts';
import { servicesImported } from './services.events.ts';
import { presentService, presentServiceListed, presentServiceOfStaff } from './services.presenter.ts';
import { findableServices } from './show-to-search.ts';
import { addServices, serviceById, servicesByIds, servicesPage } from './services.repository.ts';

export type { ServiceRow } from './services.entity.ts';

/** A service item as it is brought in from elsewhere. */
export interface ServiceImport {
  id: string;
  guide: ServiceDraft;
  /** When somebody last confirmed the guide. */
  verifiedAt: string | null;
}

export type ServiceParts = ServiceWriting;

// The first page shows them and changes only with the items themselves.
const mostFrequent = 20;

export interface ServiceQuery {
  limit: number;
  cursor?: string | undefined;
  q?: string | undefined;
  audience?: Audience | undefined;
  lifecycle?: Lifecycle | undefined;
  office?: string | undefined;
}

export interface Services {
  findable: Findable;
  page(query: ServiceQuery): Promise<Page<ServiceListed>>;
  read(id: string, caller: Caller): Promise<Service>;
  /** Service items by id; unknown ids are left out. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, ServiceRow>>;
  /** The items asked for most, at most `limit` and twenty. */
  frequent(limit: number): Promise<ServiceListed[]>;
  pageForStaff(query: ServiceQuery, caller: StaffCaller, language: Language): Promise<Page<ServiceOfStaff>>;
  readForStaff(id: string, call: Call): Promise<ServiceOfStaff>;
  create(draft: ServiceDraft, call: Call): Promise<string>;
  change(id: string, change: ServiceChange, call: Call): Promise<void>;
  /** Adds many items in the caller's transaction, without judging them; for the demo county and for importers. */
  importMany(manager: EntityManager, rows: readonly ServiceImport[]): Promise<void>;
}

/** Service items and their guides. */
export function createServices(parts: ServiceParts): Services {
  const { database, clock, outbox, offices } = parts;
  const page = async <T>(
    query: ServiceQuery,
    officeIds: readonly string[] | undefined,
    present: (row: ServiceRow) => T,
  ) => {
    const { limit, cursor, q, audience, lifecycle } = query;
    const after = cursor === undefined ? undefined : decodeCursor(cursor, ['number', 'string']);
    const rows = await servicesPage(database.read, { limit, after, words: q, audience, lifecycle, officeIds });
    return pageFrom(rows, limit, (row) => [row.rank, row.id], present);
  };
  const officesOf = (rows: readonly ServiceRow[]) => offices.find(rows.map((row) => row.officeId));
  const listed = async (query: ServiceQuery) => {
    const { items, nextCursor } = await page(
      query,
      query.office === undefined ? undefined : [query.office],
      (row) => row,
    );
    const around = await officesOf(items);
    return { items: items.map((row) => presentServiceListed(row, around)), nextCursor };
  };
  const first = keptUntil(database, 'services', () =>
    servicesPage(database.read, { limit: mostFrequent, after: undefined }),
  );
  return {
    findable: findableServices,
    page: listed,
    async read(id, caller) {
      const row = await serviceById(database.read, id);
      if (!row) throw platformRefusals.absent();
      const halls = await Promise.all(row.guide.hallIds.map((hallId) => offices.findHall(hallId)));
      const known = halls.filter((hall): hall is HallRow => hall !== null);
      return presentService(row, await officesOf([row]), known, caller);
    },
    find: async (ids) => new Map((await servicesByIds(database.read, [...new Set(ids)])).map((row) => [row.id, row])),
    async frequent(limit) {
      const rows = (await first()).slice(0, Math.min(limit, mostFrequent));
      const around = await officesOf(rows);
      return rows.map((row) => presentServiceListed(row, around));
    },
    pageForStaff: (query, caller, language) =>
      page(query, caller.officeIds, (row) => presentServiceOfStaff(row, language)),
    async readForStaff(id, { caller, language }) {
      const row = await serviceById(database.read, id);
      if (!row || !holds(caller, 'publisher', row.officeId)) throw platformRefusals.absent();
      return presentServiceOfStaff(row, language);
    },
    create: (draft, call) => createService(parts, draft, call),
    change: (id, change, call) => changeService(parts, id, change, call),
    async importMany(manager, rows) {
      const changedAt = nowText(clock);
      const composed = rows.map(({ guide, ...rest }) => composeService(guide, { ...rest, changedAt, version: 1 }));
      await addServices(manager, composed);
      await outbox.record(manager, servicesImported(rows.map((row) => row.id)));
    },
  };
}
