import type { Connector } from '../connector.ts';
import { ask } from '../reading/ask.ts';
import { failed } from '../reading/failed.ts';
import { readInThread } from '../reading/read-in-thread.ts';

const accept = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** RSS, RDF, Atom and JSON Feed. */
export const rssConnector: Connector = {
  async fetch(parts, source, limits) {
    try {
      const answer = await ask(parts, source, limits, { accept, condition: source });
      if (answer === 'unchanged') return { outcome: 'unchanged' };
      const { items, refused } = await readInThread('feed', { ...answer.arrived, cleaning: source.cleaning });
      return { outcome: 'read', items, refused, etag: answer.etag, lastModified: answer.lastModified };
    } catch (error) {
      return failed(error);
    }
  },
};
