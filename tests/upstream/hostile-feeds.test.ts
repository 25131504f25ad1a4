import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layColumns } from '../support/announcements.ts';
import {
  aFeedServer,
  aSource,
  publicTitles,
  rssOf,
  run,
  type Answer,
  type FeedServer,
} from '../support/feed-server.ts';
import { aWorld, type World } from '../support/world.ts';
import { harmOf, tableOfHarm } from './harm.ts';

let world: World;
let server: FeedServer;
let neighbour: string;
beforeAll(async () => {
  world = await aWorld({ settings: { SOURCE_SECONDS: '2' } });
  await layColumns(world);
  server = await aFeedServer();
  server.set('/neighbour', rssOf([{ title: '邻居来源' }]));
  neighbour = await aSource(world, server, '/neighbour');
  await run(world, neighbour);
});
afterAll(async () => {
  process.stdout.write(`${tableOfHarm()}\n`);
  await server.close();
  await world.close();
});

const xml = { 'content-type': 'application/xml' };
const sends =
  (body: string | Buffer, headers: object = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, { ...xml, ...headers }).end(body);
const redirectsTo =
  (location: string): Answer =>
  (_, response) =>
    void response.writeHead(302, { location }).end();

const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rss version="2.0"><channel><title>&b;</title><item><title>&b;</title></item></channel></rss>`;
const file = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>`;
const zeros = gzipSync(Buffer.alloc(40 * 1024 * 1024));
const deep = `<rss version="2.0"><channel><item><title>x</title>${'<a>'.repeat(200_000)}</item></channel></rss>`;
const many = `<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(200_000)}</channel></rss>`;

const attacks: Array<[string, Answer, string]> = [
  ['errors', (_, response) => void response.writeHead(500).end('boom'), 'bad-status'],
  ['a page instead of a feed', sends('<!doctype html><html><body><p>登录</p></body></html>'), 'not-a-feed'],
  ['an empty answer', sends(''), 'not-a-feed'],
  ['broken XML', sends('<rss version="2.0"><channel><item><title>x</title>'.slice(0, 20)), 'not-a-feed'],
  ['JSON that is no feed', sends('{"items":"none"}'), 'not-a-feed'],
  ['an entity bomb', sends(bomb), 'entities'],
  ['an entity that reads a file', sends(file), 'entities'],
  ['a gzip bomb', sends(zeros, { 'content-encoding': 'gzip' }), 'too-large'],
  ['an endless answer', sends(Buffer.alloc(6 * 1024 * 1024, 0x20)), 'too-large'],
  ['200,000 items', sends(gzipSync(many), { 'content-encoding': 'gzip' }), 'too-many-items'],
  [
    'bytes that are no text',
    sends(Buffer.from(Array.from({ length: 4000 }, (_, at) => 0x80 + ((at * 7) % 32)))),
    'unreadable-text',
  ],
  [
    'a redirect loop',
    (request, response) => void response.writeHead(302, { location: request.url }).end(),
    'too-many-redirects',
  ],
  ['a redirect to a private address', redirectsTo('http://10.0.0.1/feed'), 'refused-address'],
  ["a redirect to the cloud's metadata", redirectsTo('http://169.254.169.254/latest'), 'refused-address'],
  ['a redirect to another port of its own host', redirectsTo('http://127.0.0.1:1/feed'), 'refused-address'],
  ['a redirect to a file', redirectsTo('file:///etc/passwd'), 'refused-address'],
  ['a hang', () => undefined, 'timeout'],
  [
    'a drip',
    (_, response) => {
      response.writeHead(200, xml);
      const timer = setInterval(() => response.write(' '), 200);
      response.on('close', () => clearInterval(timer));
    },
    'timeout',
  ],
  ['a cut connection', (request) => void request.socket.destroy(), 'unreachable'],
];

test.each(attacks)(
  '%s: named, what was there stays and says it is stale, others go on',
  async (name, answer, reason) => {
    const path = `/${attacks.findIndex(([each]) => each === name)}`;
    const title = `好的${path}。`;
    server.set(path, rssOf([{ title, link: `https://example.org${path}` }]));
    const id = await aSource(world, server, path);
    expect(await run(world, id)).toMatchObject({ added: 1 });
    server.set(path, answer);
    const failed = await harmOf(name, () => run(world, id));
    expect(failed).toMatchObject({ fetched: 0, added: 0, changed: 0, vanished: 0 });
    expect(reason.split('|')).toContain(failed.errors[0]?.reason);
    const [kept] = (await world.guest.announcements.listAnnouncements({ query: { q: title } })).items;
    expect(kept).toMatchObject({ title, provenance: { stale: true } });
    const source = await (await world.as('admin')).sources.readSource({ params: { id } });
    expect(source).toMatchObject({ health: 'failing', items: 1, missing: 0, failures: 1 });
    expect(await run(world, neighbour)).toMatchObject({ unchanged: 1, errors: [] });
  },
);

test('a server that speaks no TLS is unreachable, and what was there stays', async () => {
  server.set('/tls', rssOf([{ title: '加密来文' }]));
  const id = await aSource(world, server, '/tls');
  await run(world, id);
  const url = server.urlOf('/tls').replace('http:', 'https:');
  const admin = await world.as('admin');
  await admin.sources.changeSource({ params: { id }, body: { version: 1, url } });
  expect((await harmOf('no TLS', () => run(world, id))).errors).toMatchObject([{ reason: 'unreachable' }]);
  expect(await publicTitles(world, '加密来文')).toEqual(['加密来文']);
});

test('nesting without end is no feed or none of its harm', async () => {
  server.set('/deep', sends(deep));
  const result = await run(world, await aSource(world, server, '/deep'));
  expect(result.added).toBeLessThanOrEqual(1);
});

test('an upstream that keeps failing is given a rest', async () => {
  server.set('/down', sends('<rss', { 'content-encoding': 'unknown' }));
  const id = await aSource(world, server, '/down');
  const reasons: Array<string | undefined> = [];
  for (let time = 0; time < 6; time += 1) reasons.push((await run(world, id)).errors[0]?.reason);
  expect(reasons.at(-1)).toBe('resting');
});

test('hostile HTML is harmless wherever it stands', async () => {
  const payloads = [
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="jAvAsCrIpT&#58;alert(1)">x</a>',
    '<a href="java\tscript:alert(1)">x</a>',
    '<xmp><img src=x onerror=alert(1)></xmp>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<p style="background:url(javascript:alert(1))" onclick=alert(1)>x',
    '<form action=https://example.org><input name=a></form>',
  ];
  server.set(
    '/html',
    rssOf(
      payloads.map((body, at) => ({ title: `坏${at} ${body}`, body: `文${body}`, link: `javascript:alert(${at})` })),
    ),
  );
  const id = await aSource(world, server, '/html');
  expect(await run(world, id)).toMatchObject({ added: payloads.length, refused: 0 });
  const { items } = await world.guest.announcements.listAnnouncements({ query: { q: '坏', limit: 100 } });
  for (const item of items) {
    const { bodyHtml, title, provenance } = await world.guest.announcements.readAnnouncement({
      params: { id: item.id },
    });
    const shown = bodyHtml + title;
    expect(shown).not.toMatch(/<(?:script|img|svg|iframe|xmp|math|style|form|input|noscript)|on\w+\s*=|javascript:/i);
    expect(provenance?.sourceUrl).toBeNull();
  }
});

test('an old feed that only names its document type is read', async () => {
  const doctype =
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">';
  const body = rssOf([{ title: '老格式' }]).replace('?>', `?>${doctype}`);
  server.set('/doctype', body);
  expect(await run(world, await aSource(world, server, '/doctype'))).toMatchObject({ added: 1 });
});
