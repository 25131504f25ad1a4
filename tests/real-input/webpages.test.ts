import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layColumns } from '../support/announcements.ts';
import { aFeedServer, aSource, run, type FeedServer } from '../support/feed-server.ts';
import { aWorld, type World } from '../support/world.ts';

const data = resolve(import.meta.dirname, '../../../shared/data/notices/webpages');
const isThere = existsSync(data);
if (!isThere) process.stdout.write(`real-input/webpages: SKIPPED, no real pages at ../shared/data/notices/webpages\n`);

// What a person reads on each saved page: title, Chinese day, origin; and words that its text holds and does not hold.
const pages: Record<string, { title: string; day: string | null; origin?: string; column?: string; holds: string }> = {
  'cjn-1': { title: '外媒眼中的武汉长假：蓬勃发展，欢声笑语', day: '2020-10-04', holds: '外媒关注武汉的热情不减' },
  'cmse-1': {
    title: '天宫一号与神舟九号载人交会对接任务第二场新闻发布会',
    day: '2012-06-24',
    holds: '我愿意回答大家的提问',
  },
  'gsc-1': { title: 'gsc-1 列表里的标题', day: '2019-05-18', holds: '2019年中国人文地理学术年会' },
  'gzggw-1': {
    title: '1-10月德清县固定资产投资结构趋稳趋优',
    day: '2016-11-22',
    origin: '省发改委',
    holds: '全县固定资产投资完成246.79亿元',
  },
  'other-1': {
    title: '全国人民代表大会常务委员会关于批准财政部发行特别国债购买外汇及调整2007 年末国债余额限额的决议',
    day: '2007-08-20',
    holds: '53365.53亿元',
  },
  'people-1': { title: '女儿出嫁，郑板桥画了几笔兰花当嫁妆', day: '2019-06-15', holds: '父亲的教诲像一盏灯' },
  'qq-2': {
    title: '棱镜|数据业大整顿：爬虫与现金贷共生共荣，用户信息几元不等',
    day: '2019-09-23',
    holds: '金融市场棱镜',
  },
  'shanxi-1': {
    title: '山西品牌丝路行（南美站）正式启动',
    day: '2019-09-18',
    origin: '山西日报',
    holds: '跨越千山万水',
  },
  'sxmu-1': { title: 'sxmu-1 列表里的标题', day: '2018-05-17', holds: '本法自公布之日起施行' },
  'wechat-1': { title: '三星 Galaxy S20 系列手机正式发布', day: null, holds: '三星在美国旧金山举行发布会' },
  'xinhuanet-1': { title: '法国全国大罢工再次严重影响交通', day: '2019-12-10', holds: '新华社巴黎12月9日电' },
  'zsnews-1': { title: 'zsnews-1 列表里的标题', day: null, holds: '促进金融街进一步发展' },
  'zyyfy-1': {
    title: '【不忘初心 牢记使命】我院医技药剂党支部举办2019年中药、药学理论知识与专业技能大赛',
    day: '2019-10-31',
    holds: '本站讯（职工通讯员 李琴雯 刘会）',
  },
};
// A list gives a date as well; it stands in where the page itself tells none.
const listDay = '2021-01-01';

interface Row {
  title: string;
  body: string;
  at: string;
  url: string;
  origin: string;
}

describe.skipIf(!isThere)('real pages', { timeout: 120_000 }, () => {
  let world: World;
  let server: FeedServer;
  const rows = new Map<string, Row>();
  beforeAll(async () => {
    world = await aWorld();
    await layColumns(world);
    server = await aFeedServer();
    const names = readdirSync(data).filter((name) => name.endsWith('.html'));
    const links = names.map((name) => `<li><a href="${name}">${name.slice(0, -5)} 列表里的标题</a> ${listDay}</li>`);
    const html = { 'content-type': 'text/html' };
    server.set('/list/', (_, response) => void response.writeHead(200, html).end(`<ul>${links.join('')}</ul>`));
    for (const name of names) {
      const bytes = readFileSync(join(data, name));
      server.set(`/list/${name}`, (_, response) => void response.writeHead(200, html).end(bytes));
    }
    const id = await aSource(world, server, '/list/', { name: '保存的网页', kind: 'page' });
    const [first, second] = [await run(world, id), await run(world, id)];
    expect([first.added, first.waiting, second.added, second.waiting]).toEqual([
      10,
      names.length - 10,
      names.length - 10,
      0,
    ]);
    const found: Row[] = await world.minxin.database.read.query(
      `SELECT title, body_html AS body, published_at AS at, source_url AS url, source_name AS origin FROM announcements`,
    );
    for (const row of found) rows.set(/([\w-]+)\.html$/.exec(row.url)?.[1] ?? row.url, row);
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  test('title, day, origin and text are those a person reads', () => {
    const day = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
    const table = Object.entries(pages).map(([name, expected]) => {
      const row = rows.get(name);
      return {
        name,
        title: row?.title === expected.title,
        day: row !== undefined && day(row.at) === (expected.day ?? listDay),
        origin: row?.origin === (expected.origin ?? '保存的网页'),
        text: row?.body.replace(/<[^>]*>/g, '').includes(expected.holds) ?? false,
        characters: row?.body.length ?? 0,
      };
    });
    for (const { name, title, day: onDay, origin, text, characters } of table) {
      const marks = [title, onDay, origin, text].map((good) => (good ? 'yes' : 'NO').padEnd(7)).join('');
      process.stdout.write(`${name.padEnd(14)} title/day/origin/text ${marks} ${characters} characters\n`);
    }
    expect(table.filter(({ title, day: onDay, origin, text }) => !(title && onDay && origin && text))).toEqual([]);
    expect(Object.keys(pages).sort()).toEqual([...rows.keys()].sort());
  });

  test('bytes whose meta tag names the wrong charset are not garbled', () => {
    for (const name of ['people-1', 'qq-2']) expect(rows.get(name)!.body).not.toMatch(/\uFFFD|锟斤拷|[\uE000-\uF8FF]/);
  });
});
