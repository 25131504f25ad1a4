import { existsSync } from 'node:fs';
import { createAccounts } from './accounts/index.ts';
import { findAnnouncements } from './announcements/find-announcements.ts';
import { createAnnouncements } from './announcements/index.ts';
import { createApp } from './app.ts';
import { bindRoutes, type Features } from './bind-routes.ts';
import { planJobs } from './plan-jobs.ts';
import { createBoard } from './board/index.ts';
import { createCheckup } from './checkup/index.ts';
import { createConsultations } from './consultations/index.ts';
import { createBookings } from './bookings/index.ts';
import { entities } from './entities.ts';
import type { Environment } from './environment.ts';
import { createFollowing } from './following/index.ts';
import { createMessages } from './messages/index.ts';
import { createWechatPush } from './messages/push/wechat-push.ts';
import { createFeedback } from './feedback/index.ts';
import { createImports } from './imports/index.ts';
import { createKnowledge } from './knowledge/index.ts';
import { createHome } from './home/index.ts';
import { createOffices } from './offices/index.ts';
import { createAudit, type Audit } from './platform/audit/audit.ts';
import type { Clock } from './platform/clock.ts';
import { createFieldCipher } from './platform/crypto/field-cipher.ts';
import { loadFieldKeys } from './platform/crypto/key-file.ts';
import { createFiles } from './platform/files/files.ts';
import { createScanner } from './platform/files/scan.ts';
import { HotCache } from './platform/http/hot-cache.ts';
import { listen, type Listening } from './platform/http/listen.ts';
import { serveApp } from './platform/http/static.ts';
import type { Log } from './platform/log.ts';
import { createMetrics } from './platform/metrics.ts';
import { Outbox } from './platform/outbox/outbox.ts';
import { Database } from './platform/persistence/database.ts';
import { postgresOptions, sqliteOptions } from './platform/persistence/options.ts';
import { createSearch } from './search/index.ts';
import { createServices } from './services/index.ts';
import { createTickets } from './tickets/index.ts';
import { createWechatApi } from './platform/wechat/wechat-api.ts';
import { createUpstream } from './platform/upstream/upstream.ts';
import { createSources } from './sources/index.ts';

export interface Given {
  environment: Environment;
  clock: Clock;
  log: Log;
  /** In tests: refuse to answer what the contract does not declare. */
  checked?: boolean;
}

/** The whole server, constructed and joined but not yet listening. */
export interface Minxin extends Features {
  database: Database;
  outbox: Outbox;
  audit: Audit;
  listen(): Promise<Listening>;
  /** Finishes what was begun and closes storage. */
  close(): Promise<void>;
}

export async function compose({ environment, clock, log, checked = false }: Given): Promise<Minxin> {
  const { DATA_DIR, DATABASE_URL, DATABASE_POOL } = environment;
  const storage = DATABASE_URL
    ? postgresOptions(DATABASE_URL, entities, DATABASE_POOL)
    : sqliteOptions(`${DATA_DIR}/minxin.sqlite`, entities);
  const database = await Database.open(storage.write, storage.read);
  const metrics = createMetrics();
  const cipher = createFieldCipher(loadFieldKeys(`${DATA_DIR}/field-keys.json`));
  const outbox = new Outbox(database, clock, log);
  const audit = createAudit(database, clock);
  const upstream = createUpstream(metrics);
  const hot = new HotCache(environment.HOT_SECONDS);
  database.onCommit((topics) => hot.drop(topics));

  const { preview, WECHAT_APPID, WECHAT_SECRET, WECHAT_BASE_URL } = environment;
  const wechat =
    WECHAT_APPID && WECHAT_SECRET
      ? { baseUrl: WECHAT_BASE_URL, appId: WECHAT_APPID, secret: WECHAT_SECRET }
      : undefined;

  const offices = createOffices({ database, clock, outbox, audit });
  const wechatApi = wechat && createWechatApi(upstream, clock, wechat);
  const accounts = createAccounts({
    database,
    clock,
    cipher,
    audit,
    offices,
    upstream,
    preview,
    wechat,
    wechatApi,
  });
  const files = createFiles({
    database,
    clock,
    folder: `${DATA_DIR}/files`,
    scanner: createScanner(environment.CLAMD_ADDRESS),
  });
  const announcements = createAnnouncements({
    database,
    clock,
    outbox,
    audit,
    offices,
    files,
    freshness: () => sources.freshness(),
    alsoPublished: (id) => sources.conflicts.alsoPublished(id),
    feeding: (columnId) => sources.feeding(columnId),
  });
  const sources = createSources({
    database,
    clock,
    log,
    audit,
    offices,
    announcements,
    upstream,
    limits: { totalMs: environment.SOURCE_SECONDS * 1000, delayMs: environment.SOURCE_DELAY_MS },
  });
  outbox.on<{ announcementId: string }>('announcements/withdrawn', 'sources', ({ announcementId }) =>
    sources.conflicts.copyWithdrawn(announcementId),
  );
  const imports = createImports({ database, clock, log, audit, offices, announcements, sources });
  const services = createServices({ database, clock, outbox, audit, offices });
  const bookings = createBookings({ database, clock, outbox, audit, offices, services, log, metrics });
  outbox.on('offices/calendar-published', 'bookings', async () => void (await bookings.materialise()));

  const tickets = createTickets({ database, clock, cipher, audit, offices, outbox, files });
  const board = createBoard({ tickets, clock });
  const consultations = createConsultations(tickets);
  const knowledge = createKnowledge({ database, clock, outbox, audit, offices });

  const feedback = createFeedback({ database, clock, cipher, offices, announcements, tickets });

  const templates = {
    notices: environment.WECHAT_TEMPLATE_NOTICES,
    tickets: environment.WECHAT_TEMPLATE_TICKETS,
    bookings: environment.WECHAT_TEMPLATE_BOOKINGS,
  };
  const programState = environment.WECHAT_PROGRAM_STATE;
  const push = createWechatPush({ log, wechat: wechatApi, templates, programState });
  const findColumns = announcements.findColumns;
  const messages = createMessages({
    database,
    clock,
    outbox,
    push,
    accounts,
    followersOf: tickets.followers,
    naming: {
      titles: (ids, language) => findAnnouncements(database, ids, language),
      columns: findColumns,
      offices: offices.find,
    },
  });
  const following = createFollowing({
    database,
    clock,
    outbox,
    offices,
    services,
    messages,
    columns: findColumns,
    announcements: (ids, language) => findAnnouncements(database, ids, language),
  });

  const search = createSearch({
    database,
    clock,
    log,
    outbox,
    offices,
    things: {
      announcement: announcements.findable,
      article: knowledge.findable,
      service: services.findable,
      ticket: tickets.findable,
    },
  });

  const home = createHome({ announcements, tickets, services, bookings, sources });

  const checkup = createCheckup({
    database,
    clock,
    audit,
    upstream,
    files,
    offices,
    announcements,
    sources,
    tickets,
    linkHosts: environment.LINK_HOSTS.toLowerCase().split(',').filter(Boolean),
    contactDays: environment.CONTACT_DAYS,
  });

  const features: Features = {
    accounts,
    offices,
    files,
    announcements,
    sources,
    imports,
    services,
    tickets,
    board,
    consultations,
    knowledge,
    bookings,
    home,
    checkup,
    search,
    messages,
    following,
    feedback,
  };
  const jobs = planJobs({ features, database, outbox, metrics, clock, log });

  // Pages whose head is written here, by their short address in a browser.
  const headOf = async (path: string, query: URLSearchParams) =>
    path === '/notices/detail' ? announcements.pageHead(query.get('id') ?? '') : undefined;

  let isStopping = false;
  const app = createApp({
    log,
    hot,
    checked,
    identify: accounts.identify,
    limits: { perAddress: environment.LIMIT_PER_ADDRESS, perCaller: environment.LIMIT_PER_CALLER },
    proxies: environment.PROXIES,
    health: {
      ping: () => database.ping(),
      isStopping: () => isStopping,
      metrics,
      metricsToken: environment.METRICS_TOKEN,
    },
    h5: existsSync(`${environment.H5_DIR}/index.html`) ? await serveApp(environment.H5_DIR, headOf) : undefined,
    bind: (door) => bindRoutes(door, features),
  });

  return {
    ...features,
    database,
    outbox,
    audit,
    async listen() {
      jobs.start();
      return listen(app, environment.HOST, environment.PORT);
    },
    async close() {
      isStopping = true;
      await jobs.stop();
      await imports.stop();
      await outbox.stop();
      await database.close();
    },
  };
}
