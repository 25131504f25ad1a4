import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, given, layColumns } from '../../support/announcements.ts';
import { aFeedServer, run } from '../../support/feed-server.ts';
import { offices } from '../../support/foundations.ts';
import { aWorld, type World } from '../../support/world.ts';

let upper: World;
let county: World;
beforeAll(async () => {
  upper = await aWorld();
  county = await aWorld();
  await layColumns(upper);
  await layColumns(county);
});
afterAll(async () => {
  await upper.close();
  await county.close();
});

test('another Minxin is read through its own public API, and its changes become versions here', async () => {
  await given(upper, { title: '市级关于防汛工作的通知', documentNumber: '禾政发〔2026〕8号' });
  const host = new URL(upper.address).host;
  const { id } = await (
    await county.as('admin')
  ).sources.createSource({
    body: {
      name: '市级民心',
      kind: 'minxin',
      url: upper.address,
      officeId: offices.a,
      columnId: columns.notices,
      allow: [host],
      reading: { minxin: { column: columns.notices } },
    },
  });
  expect(await run(county, id)).toMatchObject({ fetched: 1, added: 1, waiting: 0, errors: [] });
  const [item] = (await county.guest.announcements.listAnnouncements({ query: { q: '防汛' } })).items;
  expect(item).toMatchObject({
    title: '市级关于防汛工作的通知',
    documentNumber: '禾政发〔2026〕8号',
    provenance: { sourceUrl: expect.stringMatching(/^http.*\/notices\/detail\?id=/) },
  });
  expect(await run(county, id)).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  await given(upper, { title: '市级关于抗旱工作的通知' });
  expect(await run(county, id)).toMatchObject({ added: 1, unchanged: 1 });
});

test('what the other took over from somewhere else is left to its own source', async () => {
  const { id } = await (
    await upper.as('admin')
  ).sources.createSource({
    body: {
      name: '县级民心',
      kind: 'minxin',
      url: county.address,
      officeId: offices.a,
      columnId: columns.notices,
      allow: [new URL(county.address).host],
    },
  });
  expect(await run(upper, id)).toMatchObject({ fetched: 0, added: 0 });
});

test('a server that is no Minxin is named so', async () => {
  const server = await aFeedServer();
  server.set('/api/v1/announcements?limit=100', (_, response) => void response.writeHead(200).end('<html></html>'));
  const { id } = await (
    await county.as('admin')
  ).sources.createSource({
    body: {
      name: '别的系统',
      kind: 'minxin',
      url: server.urlOf('/'),
      officeId: offices.a,
      columnId: columns.notices,
      allow: [server.host],
    },
  });
  expect(await run(county, id)).toMatchObject({ fetched: 0, errors: [{ reason: 'not-minxin' }] });
  await server.close();
});
