import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { columns } from './announcements.ts';
import { offices } from './foundations.ts';
import type { World } from './world.ts';

export type Answer = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);

export interface FeedServer {
  /** `host:port`, ready for an allowlist. */
  host: string;
  urlOf(path: string): string;
  /** What a path answers from now on; text and bytes are sent as XML. */
  set(path: string, answer: Answer): void;
  /** Headers of every request so far, newest last. */
  asked: Array<IncomingMessage['headers']>;
  close(): Promise<void>;
}

/** An upstream on loopback whose answers a test decides. */
export async function aFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, Answer>();
  const asked: FeedServer['asked'] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    const answer = answers.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'function') answer(request, response);
    else response.writeHead(200, { 'content-type': 'application/xml' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    asked,
    urlOf: (path) => `http://${host}${path}`,
    set: (path, answer) => void answers.set(path, answer),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface GivenItem {
  title: string;
  link?: string;
  body?: string;
  date?: string;
}

/** An RSS 2.0 document of these items. */
export function rssOf(items: readonly GivenItem[]): string {
  const parts = items.map(({ title, link = 'https://example.org/portal', body = '正文', date }) =>
    [
      `<item><title><![CDATA[${title}]]></title><link>${link}</link><guid>${link}</guid>`,
      `<description><![CDATA[${body}]]></description>`,
      date === undefined ? '</item>' : `<pubDate>${date}</pubDate></item>`,
    ].join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>试验来源</title>${parts.join('')}</channel></rss>`;
}

/** Connects a source to a path of a feed server and answers its id. */
export async function aSource(world: World, server: FeedServer, path: string, change: object = {}): Promise<string> {
  const body = {
    name: `来源${path}`,
    kind: 'rss' as const,
    url: server.urlOf(path),
    officeId: offices.a,
    columnId: columns.notices,
    allow: [server.host],
    ...change,
  };
  return (await (await world.as('admin')).sources.createSource({ body })).id;
}

/** Runs a source now. */
export const run = async (world: World, id: string) => (await world.as('admin')).sources.runSource({ params: { id } });

/** Titles of everything public from a place of the list, newest first. */
export async function publicTitles(world: World, q: string): Promise<string[]> {
  const titles: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query: { limit: number; q: string; cursor?: string } = {
      limit: 100,
      q,
      ...(cursor !== undefined && { cursor }),
    };
    const page = await world.guest.announcements.listAnnouncements({ query });
    titles.push(...page.items.map((item) => item.title));
    cursor = page.nextCursor;
  }
  return titles;
}
