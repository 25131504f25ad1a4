import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, layColumns } from '../../support/announcements.ts';
import { aFeedServer, aSource, publicTitles, run, type FeedServer } from '../../support/feed-server.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: FeedServer;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  server = await aFeedServer();
});
afterAll(async () => {
  await server.close();
  await world.close();
});

interface Given {
  path: string;
  title: string;
  body?: string;
  date?: string;
  column?: string;
}

const listOf = (notices: readonly Given[]) =>
  `<html><body><nav><a href="/">首页</a><a href="/about.html">关于我们</a></nav><ul class="list">${notices
    .map(({ path, title, date = '2026-04-14' }) => `<li><a href="${path}">${title}</a><span>${date}</span></li>`)
    .join('')}</ul></body></html>`;

const articleOf = ({ title, body = '<p>正文。</p>', column = '通知公告' }: Given) =>
  `<html><head><title>${title}_某局</title><meta name="SITENAME" content="某局"><meta name="articletitle" content="">
  <meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2026-04-14 09:53">
  <meta name="ColumnName" content="${column}"><meta name="ContentSource" content="县发改局"><meta name="Description" content="">
  </head><body><div class="TRS_Editor">${body}</div></body></html>`;

const html = { 'content-type': 'text/html; charset=utf-8' };

function publish(list: string, notices: readonly Given[]): void {
  server.set(list, (_, response) => void response.writeHead(200, html).end(listOf(notices)));
  for (const notice of notices)
    server.set(notice.path, (request, response) => {
      const etag = `"${Buffer.from(articleOf(notice)).length}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { ...html, etag }).end(articleOf(notice));
    });
}

const page = (list: string, change: object = {}) => aSource(world, server, list, { kind: 'page', ...change });

test('a list page is followed to its articles, which are read by the standard meta tags', async () => {
  publish('/gov/', [
    {
      path: '/gov/t20260414_1.html',
      title: '关于开展春季植树活动的通知',
      body: '<p>请于周六参加。<a href="a.pdf">附件</a></p>',
    },
    { path: '/gov/t20260414_2.html', title: '关于调整公交线路运行时间的公告' },
  ]);
  const id = await page('/gov/');
  expect(await run(world, id)).toMatchObject({ fetched: 2, added: 2, refused: 0, waiting: 0, errors: [] });
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '植树' } })).items;
  expect(item).toMatchObject({
    title: '关于开展春季植树活动的通知',
    publishedAt: '2026-04-14T01:53:00.000Z',
    provenance: { source: '县发改局', sourceUrl: server.urlOf('/gov/t20260414_1.html') },
  });
  const whole = await world.guest.announcements.readAnnouncement({ params: { id: item!.id } });
  expect(whole.bodyHtml).toContain('请于周六参加。');
  const before = server.asked.length;
  expect(await run(world, id)).toMatchObject({ added: 0, unchanged: 2 });
  expect(server.asked.length - before).toBe(1);
});

test('without meta tags the own selectors are used; links, title, date and text', async () => {
  server.set(
    '/old/',
    (_, response) =>
      void response
        .writeHead(200, html)
        .end('<div id="box"><a href="/old/x">短</a></div><a href="/old/9.html">别处的一个很长的链接</a>'),
  );
  server.set(
    '/old/x',
    (_, response) =>
      void response
        .writeHead(200, html)
        .end(
          '<h5 id="t">停水通知（城东）</h5><i id="d">2026年4月3日</i><div>栏目导航</div><div id="b">今晚停水。</div>',
        ),
  );
  const id = await page('/old/', { reading: { page: { links: '#box a', title: '#t', date: '#d', body: '#b' } } });
  expect(await run(world, id)).toMatchObject({ fetched: 1, added: 1 });
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '城东' } })).items;
  expect(item).toMatchObject({ publishedAt: '2026-04-02T16:00:00.000Z', summary: '今晚停水。' });
});

test('what cannot be read is named with its title, and is asked for again only an hour later', async () => {
  publish('/some/', [
    { path: '/some/1.html', title: '关于可以读到的事项的通知' },
    { path: '/some/2.html', title: '关于已经打不开的事项的通知' },
  ]);
  server.set('/some/2.html', (_, response) => void response.writeHead(404).end());
  const id = await page('/some/');
  expect(await run(world, id)).toMatchObject({
    added: 1,
    refused: 1,
    errors: [{ item: 2, reason: 'bad-status', title: '关于已经打不开的事项的通知' }],
  });
  const before = server.asked.length;
  expect(await run(world, id)).toMatchObject({ added: 0 });
  expect(server.asked.length - before).toBe(1);
  publish('/some/', [{ path: '/some/1.html', title: '关于可以读到的事项的通知' }]);
  expect(await run(world, id)).toMatchObject({ vanished: 0, unchanged: 1 });
  publish('/some/', [{ path: '/some/3.html', title: '关于另外一件新事项的通知' }]);
  expect(await run(world, id)).toMatchObject({ added: 1, vanished: 1 });
  expect(await publicTitles(world, '可以读到')).toEqual(['关于可以读到的事项的通知']);
});

test('a column named by the source goes where the mapping says', async () => {
  publish('/map/', [{ path: '/map/1.html', title: '关于义务教育招生政策的解读', column: '政策解读' }]);
  const id = await page('/map/', { mapping: [{ named: '政策解读', columnId: columns.policies }] });
  await run(world, id);
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '招生政策' } })).items;
  expect(item).toMatchObject({ column: { id: columns.policies } });
});

test.each([
  ['a feed instead of a page', '{"a":1}', {}, 'not-a-page'],
  ['a page without articles', '<html><body><a href="/">首页</a></body></html>', {}, 'no-links'],
  [
    'a selector that is none',
    '<html><body><a href="/">首页</a></body></html>',
    { reading: { page: { links: 'a[[' } } },
    'bad-selector',
  ],
])('%s is refused by name', async (name, body, change, reason) => {
  server.set(`/bad/${name.length}`, (_, response) => void response.writeHead(200, html).end(body));
  expect((await run(world, await page(`/bad/${name.length}`, change))).errors).toMatchObject([{ reason }]);
});

test('a long list is read in several runs, and a changed article becomes a version a day later', async () => {
  const notices = Array.from({ length: 12 }, (_, at) => ({
    path: `/long/${at}.html`,
    title: `关于第${at}号长列表事项的通知`,
  }));
  publish('/long/', notices);
  const id = await page('/long/');
  expect(await run(world, id)).toMatchObject({ added: 10, waiting: 2 });
  expect(await run(world, id)).toMatchObject({ added: 2, waiting: 0, unchanged: 10 });
  publish(
    '/long/',
    notices.map((notice, at) => (at === 3 ? { ...notice, body: '<p>改期至下周一举行。</p>' } : notice)),
  );
  expect(await run(world, id)).toMatchObject({ changed: 0, unchanged: 12 });
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '第3号长列表' } })).items;
  for (const hours of [25, 2]) {
    world.clock.pass(hours * 60);
    await world.minxin.sources.runDue();
  }
  const whole = await world.guest.announcements.readAnnouncement({ params: { id: item!.id } });
  expect(whole).toMatchObject({ bodyHtml: '<p>改期至下周一举行。</p>', versions: [{ number: 2 }, { number: 1 }] });
});
