import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFeedServer, rssOf, type FeedServer } from '../support/feed-server.ts';
import { seriousFaults, shown } from '../support/h5-desk.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const stage = anH5Stage();
let feed: FeedServer;
beforeAll(async () => {
  feed = await aFeedServer();
});
afterAll(async () => {
  await feed.close();
});

const administrator = async () => {
  const reader = await stage.open('/staff/sources', { width: 1280, height: 900, as: 'admin' });
  return reader;
};

test('an administrator connects a source, reads it, sees what came, and what went wrong in words', async () => {
  feed.set('/feed', rssOf([{ title: '市供水公告', link: 'https://example.org/1', body: '<p>周三停水。</p>' }]));

  const reader = await administrator();
  const see = shown(reader.page);
  await see.getByRole('button', { name: '接入新来源' }).click();
  await see.getByLabel('名称', { exact: true }).fill('市供水公司');
  await see.getByLabel('网址').fill(feed.urlOf('/feed'));
  await see.getByLabel('归口单位').selectOption({ index: 1 });
  await see.getByLabel('栏目', { exact: true }).selectOption({ index: 1 });
  await see.getByRole('button', { name: '接入', exact: true }).click();
  await see.getByText('有 1 处需要修改').waitFor();
  await see.getByLabel('允许访问的主机').fill(`${feed.host}\n127.0.0.0/8`);
  expect(await seriousFaults(reader.page)).toEqual([]);
  await see.getByRole('button', { name: '接入', exact: true }).click();

  const card = see.getByRole('article').filter({ hasText: '市供水公司' });
  await card.getByText('尚未读取', { exact: true }).waitFor();
  await card.getByRole('button', { name: /^立即读取/ }).click();
  await card.getByText(/取得1条，新增1条/).waitFor();
  await card.getByText('正常', { exact: true }).waitFor();

  feed.set('/feed', 'nothing of a feed');
  await card.getByRole('button', { name: /^立即读取/ }).click();
  await card
    .getByText(/不是可识别的订阅格式/)
    .first()
    .waitFor();
  await card.getByText('读取失败', { exact: true }).waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);

  await card.getByRole('button', { name: /^暂停/ }).click();
  await card.getByText('已暂停', { exact: true }).waitFor();
  await reader.close();
});

test('a list page is previewed before it is saved, then read, and its run stands in the history', async () => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const title = '关于城东片区道路养护施工的公告';
  feed.set(
    '/list/',
    (_, response) =>
      void response
        .writeHead(200, html)
        .end(`<ul class="list"><li><a href="1.html">${title}</a><i>2026-04-14</i></li></ul>`),
  );
  feed.set(
    '/list/1.html',
    (_, response) =>
      void response
        .writeHead(200, html)
        .end(`<meta name="ArticleTitle" content="${title}"><div class="TRS_Editor"><p>施工期间请绕行。</p></div>`),
  );
  const reader = await administrator();
  const see = shown(reader.page);
  await see.getByRole('button', { name: '接入新来源' }).click();
  await see.getByText('网页列表', { exact: true }).click();
  await see.getByLabel('名称', { exact: true }).fill('交通局网站');
  await see.getByLabel('网址').fill(feed.urlOf('/list/'));
  await see.getByLabel('允许访问的主机').fill(`${feed.host}\n127.0.0.0/8`);
  await see.getByLabel('文章链接的选择器').fill('.list a[');
  await see.getByLabel('归口单位').selectOption({ index: 1 });
  await see.getByLabel('栏目', { exact: true }).selectOption({ index: 1 });
  await see.getByRole('button', { name: '先预览' }).click();
  await see.getByText(/选择器写法有误/).waitFor();
  await see.getByLabel('文章链接的选择器').fill('.list a');
  await see.getByRole('button', { name: '先预览' }).click();
  await see.getByText(/共1条，可用1条/).waitFor();
  await see.getByText('施工期间请绕行。').waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);
  await see.getByRole('button', { name: '接入', exact: true }).click();

  const card = see.getByRole('article').filter({ hasText: '交通局网站' });
  await card.getByRole('button', { name: /^立即读取/ }).click();
  await card.getByText(/取得1条，新增1条/).waitFor();
  await card.getByRole('button', { name: /^读取记录/ }).click();
  const history = card.getByRole('list', { name: /^读取记录/ });
  await history.getByText('完成', { exact: true }).waitFor();
  await history.getByText(/新增1条/).waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);
  await reader.close();
});

test('an editor says which of two copies is the document, and its page then names the other', async () => {
  const { caller } = await (await stage.world.as('publisher')).accounts.readSession({});
  const { items: columns } = await stage.world.guest.announcements.listColumns({});
  const admin = await stage.world.as('admin');
  const title = (name: string) => `${name}关于冬季取暖补贴的通知`;
  for (const name of ['市里', '镇里']) {
    const body = `<p>禾民发〔2026〕9号</p><p>${name}的补贴标准。</p>`;
    const { id } = await admin.sources.createSource({
      body: {
        name: `${name}来文`,
        kind: 'rss',
        url: feed.urlOf(`/${encodeURIComponent(name)}`),
        officeId: caller.officeId!,
        columnId: columns.find((column) => column.kind !== 'static')!.id,
        allow: [feed.host],
      },
    });
    feed.set(
      `/${encodeURIComponent(name)}`,
      rssOf([{ title: title(name), link: `https://example.org/${name.length}`, body }]),
    );
    await admin.sources.runSource({ params: { id } });
  }
  const reader = await stage.open('/staff/conflicts', {
    width: 375,
    height: 740,
    as: 'publisher',
  });
  const { see } = reader;
  const card = see.getByRole('article').filter({ hasText: title('市里') });
  await card.getByText('内容不同').waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);
  await card.getByRole('button', { name: /第一份为准/ }).click();
  await see.getByText('没有冲突').waitFor();
  const [notice] = (await stage.world.guest.announcements.listAnnouncements({ query: { q: title('市里') } })).items;
  await reader.goto(`/notices/detail?id=${notice!.id}`);
  await shown(reader.page).getByText('镇里来文也发布了本文').waitFor();
  await reader.close();
});
