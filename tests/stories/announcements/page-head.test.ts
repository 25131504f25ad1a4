import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, given, layColumns } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { aWorld, type World } from '../../support/world.ts';

const shell = `<!doctype html><html><head><meta charset="utf-8" /><meta name="description" content="平常的说明" />
<title>民心</title></head><body><div id="app"></div></body></html>`;
const title = '“补贴” </script><script>alert(1)</script> $& & 办法';

let world: World;
let app: string;
let id: string;
/** Adds the notice anew, for who changes it; answers its id. */
async function aNotice(): Promise<string> {
  const [made] = await given(world, {
    title,
    columnId: columns.policies,
    officeId: offices.b,
    summary: '谁能领、领多少\n怎么领',
    publishedAt: '2026-11-19T02:00:00.000Z',
  });
  return made!;
}
beforeAll(async () => {
  app = mkdtempSync(join(tmpdir(), 'minxin-app-'));
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'index.html'), shell);
  world = await aWorld({ settings: { H5_DIR: app } });
  await layColumns(world);
  id = await aNotice();
});
afterAll(async () => {
  await world.close();
  rmSync(app, { recursive: true, force: true });
});

const open = (path: string, headers: Record<string, string> = {}) =>
  world.raw(path, { headers: { accept: 'text/html', ...headers } });

test('the page of a notice names itself, says what it is and which feeds it belongs to', async () => {
  const html = await (await open(`/notices/detail?id=${id}`)).text();
  expect(html).toContain(`<link rel="canonical" href="${world.address}/notices/detail?id=${id}">`);
  expect(html).toContain('<meta name="description" content="谁能领、领多少 怎么领">');
  expect(html).toContain(`href="/feeds/columns/${columns.policies}/announcements.atom"`);
  expect(html).toContain(`href="/feeds/offices/${offices.b}/announcements.atom"`);
  expect(html).toContain('<meta property="article:published_time" content="2026-11-19T02:00:00.000Z">');
  expect(html).not.toContain('平常的说明');
});

test('a title cannot leave its place', async () => {
  const html = await (await open(`/notices/detail?id=${id}`)).text();
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<script>alert');
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `urn:uuid:${id}`,
    name: title,
    datePublished: '2026-11-19T02:00:00.000Z',
    publisher: { '@type': 'GovernmentOrganization' },
  });
  expect(html).toContain('$&amp; &amp; 办法 - 民心</title>');
});

test('the page is sent again only when it changed', async () => {
  const own = await aNotice();
  const first = await open(`/notices/detail?id=${own}`);
  const known = { 'if-none-match': first.headers.get('etag')! };
  expect((await open(`/notices/detail?id=${own}`, known)).status).toBe(304);
  expect(first.headers.get('etag')).not.toBe((await open('/home')).headers.get('etag'));
  const publisher = await world.as('publisher');
  const { version } = await publisher.announcements.readStaffAnnouncement({ params: { id: own } });
  await publisher.announcements.withdrawAnnouncement({ params: { id: own }, body: { version, reason: '有误' } });
  const later = await open(`/notices/detail?id=${own}`, known);
  expect(later.status).toBe(200);
  const html = await later.text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('ld+json');
});

test.each(['', 'nothing-here', '%00', '../x'])(
  'an address of nothing (%j) is the app, for nobody to find',
  async (odd) => {
    const answer = await open(`/notices/detail?id=${odd}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('noindex');
  },
);
