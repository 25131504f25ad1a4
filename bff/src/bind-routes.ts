import { accountRoutes } from './accounts/accounts.routes.ts';
import { announcementRoutes } from './announcements/announcements.routes.ts';
import { columnRoutes } from './announcements/columns/columns.routes.ts';
import { feedRoutes } from './announcements/feeds.routes.ts';
import { boardRoutes } from './board/board.routes.ts';
import { bookingRoutes } from './bookings/bookings.routes.ts';
import { checkupRoutes } from './checkup/checkup.routes.ts';
import { consultationRoutes } from './consultations/consultations.routes.ts';
import { feedbackRoutes } from './feedback/feedback.routes.ts';
import { followingRoutes } from './following/following.routes.ts';
import { homeRoutes } from './home/home.routes.ts';
import { importRoutes } from './imports/imports.routes.ts';
import { knowledgeRoutes } from './knowledge/knowledge.routes.ts';
import { messageRoutes } from './messages/messages.routes.ts';
import { officeRoutes } from './offices/offices.routes.ts';
import { fileRoutes } from './platform/files/files.routes.ts';
import { searchRoutes } from './search/search.routes.ts';
import { serviceRoutes } from './services/services.routes.ts';
import { createSitemap } from './sitemap/index.ts';
import { sitemapRoutes } from './sitemap/sitemap.routes.ts';
import { sourceRoutes } from './sources/sources.routes.ts';
import { ticketRoutes } from './tickets/tickets.routes.ts';
import type { Accounts } from './accounts/index.ts';
import type { Offices } from './offices/index.ts';
import type { Files } from './platform/files/files.ts';
import type { Announcements } from './announcements/index.ts';
import type { Sources } from './sources/index.ts';
import type { Imports } from './imports/index.ts';
import type { Services } from './services/index.ts';
import type { Tickets } from './tickets/index.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { Bookings } from './bookings/index.ts';
import type { HomePage } from './home/index.ts';
import type { CheckupBoard } from './checkup/index.ts';
import type { Search } from './search/index.ts';
import type { Messages } from './messages/index.ts';
import type { Following } from './following/index.ts';
import type { Board } from './board/index.ts';
import type { Consultations } from './consultations/index.ts';
import type { Feedback } from './feedback/index.ts';
import type { Door } from './platform/http/serve.ts';

/** Every feature by its door. */
export interface Features {
  accounts: Accounts;
  offices: Offices;
  files: Files;
  announcements: Announcements;
  sources: Sources;
  imports: Imports;
  services: Services;
  tickets: Tickets;
  board: Board;
  consultations: Consultations;
  knowledge: Knowledge;
  bookings: Bookings;
  home: HomePage;
  checkup: CheckupBoard;
  search: Search;
  messages: Messages;
  following: Following;
  feedback: Feedback;
}

/** Binds every endpoint to the feature that answers it. */
export function bindRoutes(door: Door, features: Features): void {
  const { announcements, services, offices } = features;
  accountRoutes(door, features.accounts);
  officeRoutes(door, offices);
  fileRoutes(door, features.files);
  announcementRoutes(door, announcements);
  feedRoutes(door, announcements);
  sitemapRoutes(door, createSitemap({ announcements, services, offices }));
  checkupRoutes(door, features.checkup);
  columnRoutes(door, announcements.columnDesk);
  sourceRoutes(door, features.sources);
  importRoutes(door, features.imports);
  homeRoutes(door, features.home);
  serviceRoutes(door, services);
  ticketRoutes(door, features.tickets);
  boardRoutes(door, features.board);
  consultationRoutes(door, features.consultations);
  knowledgeRoutes(door, features.knowledge);
  bookingRoutes(door, features.bookings);
  searchRoutes(door, features.search);
  messageRoutes(door, features.messages);
  followingRoutes(door, features.following);
  feedbackRoutes(door, features.feedback);
}
