import type { Connector, ConnectorParts, Reachable, ReadingLimits } from '../connector.ts';
import { readListed, type List } from '../listed/read-listed.ts';
import { ask } from '../reading/ask.ts';
import { failed } from '../reading/failed.ts';
import { readInThread } from '../reading/read-in-thread.ts';

const accept = 'text/html, application/xhtml+xml, */*;q=0.5';

/** A list page and the articles it links to. */
export const pageConnector: Connector = {
  async fetch(parts, source, limits) {
    const reading = source.reading?.page ?? {};
    try {
      const list = await readLinks(parts, source, limits);
      return await readListed(parts, source, limits, list, {
        accept,
        read: (articles) => readInThread('articles', { articles, reading }),
      });
    } catch (error) {
      return failed(error);
    }
  },
};

async function readLinks(parts: ConnectorParts, source: Reachable, limits: ReadingLimits): Promise<List> {
  const answer = await ask(parts, source, limits, { accept, condition: source });
  if (answer === 'unchanged') {
    const { etag, lastModified, pages = [] } = source;
    const links = pages.map(({ url, listed }) => ({ ...listed, url }));
    return { links, unchanged: true, whole: true, etag, lastModified };
  }
  const { arrived, etag, lastModified } = answer;
  const links = await readInThread('list', { ...arrived, reading: source.reading?.page ?? {} });
  return { links, unchanged: false, whole: true, etag, lastModified };
}
