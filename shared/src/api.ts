import * as accounts from './accounts/endpoints.ts';
import * as announcements from './announcements/endpoints.ts';
import * as bookings from './bookings/endpoints.ts';
import * as home from './home/endpoints.ts';
import * as offices from './offices/endpoints.ts';
import * as services from './services/endpoints.ts';
import * as sources from './sources/endpoints.ts';

/** The table of contents of the product: every endpoint by feature. For the server, OpenAPI and tests, never for a page. */
export const api = { accounts, announcements, bookings, home, offices, services, sources } as const;
