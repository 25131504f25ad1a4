import type { ConnectedKind } from '@minxin/shared/sources/source';
import type { Connector } from './connector.ts';
import { minxinConnector } from './minxin/minxin-connector.ts';
import { pageConnector } from './page/page-connector.ts';
import { rssConnector } from './rss/rss-connector.ts';

/** The connector of every kind that is fetched. */
export const connectors: Record<ConnectedKind, Connector> = {
  rss: rssConnector,
  page: pageConnector,
  minxin: minxinConnector,
};
