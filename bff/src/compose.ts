import { existsSync } from 'node:fs';
import { accountRoutes } from './accounts/accounts.routes.ts';
import { createAccounts, type Accounts } from './accounts/index.ts';
import { announcementRoutes } from './announcements/announcements.routes.ts';
import { findAnnouncements } from './announcements/find-announcements.ts';
import { feedRoutes } from './announcements/feeds.routes.ts';
import { columnRoutes } from './announcements/columns/columns.routes.ts';
import { createAnnouncements, type Announcements } from './announcements/index.ts';
import { createApp } from './app.ts';
import { boardRoutes } from './board/board.routes.ts';
import { createBoard } from './board/index.ts';
import { consultationRoutes } from './consultations/consultations.routes.ts';
import { checkupRoutes } from './checkup/checkup.routes.ts';
import { createCheckup, type CheckupBoard } from './checkup/index.ts';
import { createConsultations } from './consultations/index.ts';
import { bookingRoutes } from './bookings/bookings.routes.ts';
import { createBookings, type Bookings } from './bookings/index.ts';
import { entities } from './entities.ts';
import type { Environment } from './environment.ts';
import { followingRoutes } from './following/following.routes.ts';
import { createFollowing, type Following } from './following/index.ts';
import { createMessages, type Messages } from './messages/index.ts';
import { messageRoutes } from './messages/messages.routes.ts';
import { createWechatPush } from './messages/push/wechat-push.ts';
import { feedbackRoutes } from './feedback/feedback.routes.ts';
import { createFeedback } from './feedback/index.ts';
import { importRoutes } from './imports/imports.routes.ts';
import { createImports, type Imports } from './imports/index.ts';
import { createKnowledge, type Knowledge } from './knowledge/index.ts';
import { knowledgeRoutes } from './knowledge/knowledge.routes.ts';
import { homeRoutes } from './home/home.routes.ts';
import { createHome } from './home/index.ts';
import { createOffices, type Offices } from './offices/index.ts';
import { officeRoutes } from './offices/offices.routes.ts';
import { createAudit, type Audit } from './platform/audit/audit.ts';
import type { Clock } from './platform/clock.ts';
import { createFieldCipher } from './platform/crypto/field-cipher.ts';
import { loadFieldKeys } from './platform/crypto/key-file.ts';
import { createFiles, type Files } from './platform/files/files.ts';
import { createScanner } from './platform/files/scan.ts';
import { fileRoutes } from './platform/files/files.routes.ts';
import { HotCache } from './platform/http/hot-cache.ts';
import { listen, type Listening } from './platform/http/listen.ts';
import { serveApp } from './platform/http/static.ts';
import { createJobs } from './platform/jobs.ts';
import type { Log } from './platform/log.ts';
import { createMetrics } from './platform/metrics.ts';
import { Outbox } from './platform/outbox/outbox.ts';
import { Database } from './platform/persistence/database.ts';
import { forgetOnce } from './platform/persistence/once.ts';
import { postgresOptions, sqliteOptions } from './platform/persistence/options.ts';
import { createSearch, type Search } from './search/index.ts';
import { searchRoutes } from './search/search.routes.ts';
import { createServices, type Services } from './services/index.ts';
import { serviceRoutes } from './services/services.routes.ts';
import { createTickets, type Tickets } from './tickets/index.ts';
import { ticketRoutes } from './tickets/tickets.routes.ts';
import { createWechatApi } from './platform/wechat/wechat-api.ts';
import { createUpstream } from './platform/upstream/upstream.ts';
import { createSources, type Sources } from './sources/index.ts';
import { createSitemap } from './sitemap/index.ts';
import { sitemapRoutes } from './sitemap/sitemap.routes.ts';
import { sourceRoutes } from './sources/sources.routes.ts';

export interface Given {
  environment: Environment;
  clock: Clock;
  log: Log;
  /** In tests: refuse to answer what the contract does not declare. */
  checked?: boolean;
}

/** The whole server, constructed and joined but not yet listening. */
export interface Minxin {
  database: Database;
  outbox: Outbox;
  audit: Audit;
  accounts: Accounts;
  offices: Offices;
  files: Files;
  announcements: Announcements;
  sources: Sources;
  imports: Imports;
  services: Services;
  tickets: Tickets;
  knowledge: Knowledge;
  bookings: Bookings;
  checkup: CheckupBoard;
  search: Search;
  messages: Messages;
  following: Following;
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

  const jobs = createJobs(log);
  jobs.every('outbox', 5, async () => {
    outbox.wake();
    metrics.deadLetters((await outbox.deadLetters()).length);
  });
  jobs.every('announcements', 15, () => announcements.publishDue());
  jobs.every('slots', 600, async () => void (await bookings.materialise()));
  jobs.every('balance', 3600, async () => void (await bookings.reconcile()));
  jobs.every('texts', 60, () => checkup.scanTexts());
  jobs.every('links', 20, async () => void (await checkup.checkLinks()));
  jobs.every('sources', 30, () => sources.runDue());
  jobs.every('housekeeping', 3600, async () => {
    await accounts.endExpiredSessions();
    await messages.forgetOld();
    await following.forgetOld();
    await imports.forgetFiles();
    await forgetOnce(database, new Date(clock.now().getTime() - 86_400_000).toISOString());
  });

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
    bind: (door) => {
      accountRoutes(door, accounts);
      officeRoutes(door, offices);
      fileRoutes(door, files);
      announcementRoutes(door, announcements);
      feedRoutes(door, announcements);
      sitemapRoutes(door, createSitemap({ announcements, services, offices }));
      checkupRoutes(door, checkup);
      columnRoutes(door, announcements.columnDesk);
      sourceRoutes(door, sources);
      importRoutes(door, imports);
      homeRoutes(door, home);
      serviceRoutes(door, services);
      ticketRoutes(door, tickets);
      boardRoutes(door, board);
      consultationRoutes(door, consultations);
      knowledgeRoutes(door, knowledge);
      bookingRoutes(door, bookings);
      searchRoutes(door, search);
      messageRoutes(door, messages);
      followingRoutes(door, following);
      feedbackRoutes(door, feedback);
    },
  });

  return {
    database,
    outbox,
    audit,
    accounts,
    offices,
    files,
    announcements,
    sources,
    imports,
    services,
    tickets,
    knowledge,
    bookings,
    checkup,
    search,
    messages,
    following,
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
