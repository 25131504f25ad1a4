import * as accounts from './accounts/endpoints.ts';
import * as offices from './offices/endpoints.ts';

/** The table of contents of the product: every endpoint by feature. For the server, OpenAPI and tests, never for a page. */
export const api = { accounts, offices } as const;
