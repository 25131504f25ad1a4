import * as accounts from './accounts/endpoints.ts';
import * as announcements from './announcements/endpoints.ts';
import * as board from './board/endpoints.ts';
import * as bookings from './bookings/endpoints.ts';
import * as checkup from './checkup/endpoints.ts';
import * as columns from './announcements/column-endpoints.ts';
import * as consultations from './consultations/endpoints.ts';
import * as following from './following/endpoints.ts';
import * as feedback from './feedback/endpoints.ts';
import * as home from './home/endpoints.ts';
import * as imports from './imports/endpoints.ts';
import * as knowledge from './knowledge/endpoints.ts';
import * as messages from './messages/endpoints.ts';
import * as offices from './offices/endpoints.ts';
import * as search from './search/endpoints.ts';
import * as services from './services/endpoints.ts';
import * as sources from './sources/endpoints.ts';
import * as tickets from './tickets/endpoints.ts';

/** The table of contents of the product: every endpoint by feature. For the server, OpenAPI and tests, never for a page. */
export const api = {
  accounts,
  announcements,
  board,
  bookings,
  checkup,
  columns,
  consultations,
  following,
  feedback,
  home,
  imports,
  knowledge,
  messages,
  offices,
  search,
  services,
  sources,
  tickets,
} as const;
