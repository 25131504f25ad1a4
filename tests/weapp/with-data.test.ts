import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../miniapp/src/routes.ts';
import { everyPage, type PageOfApp } from '../h5/pages.ts';
import { realAnswers, type Answers } from './answers.ts';
import { ensureWeappBuild } from './build.ts';
import { startPhone } from './phone.ts';
import { opening } from './reader.ts';

let answers: Answers;
beforeAll(async () => {
  await ensureWeappBuild();
  answers = await realAnswers();
});
afterAll(() => answers.close());

const places = Object.values(routes);
// What WeChat asks one page to stay under when it hands data to its view.
const mostBytes = 1024 * 1024;

async function open({ path, as }: PageOfApp) {
  const [short, query] = opening(path);
  const { page } = places.find((each) => each.path === `/${short}`) ?? routes.missing;
  const refusals: string[] = [];
  const phone = startPhone({
    storage: as ? await answers.signedIn(as) : {},
    async respond(request) {
      const answer = await answers.respond(request);
      if (answer.statusCode >= 400) refusals.push(`${answer.statusCode} ${request.url}`);
      return answer;
    },
  });
  const shown = await phone.open(page, query);
  return { page, phone, shown, refusals };
}

test('every page opens with the data of the county, is refused nothing and lacks no template', async () => {
  const asked = encodeURIComponent('社保');
  const pages = [
    ...(await everyPage(answers)),
    { name: 'search-found', path: `/search?q=${asked}` },
    { name: 'answers-found', path: `/answers?q=${asked}` },
  ];
  const sizes: Record<string, { as: string; KB: number }> = {};
  const opened = new Set<string>();
  for (const each of pages) {
    const { page, phone, shown, refusals } = await open(each);
    opened.add(page);
    sizes[each.name] = { as: each.as ?? 'guest', KB: Math.round(shown.bytesSent() / 102.4) / 10 };
    expect(shown.missing(), each.name).toEqual([]);
    expect([...phone.complaints, ...refusals], each.name).toEqual([]);
    expect(shown.text(), each.name).not.toMatch(/网络没有接通|系统暂时出错|登录已失效/);
    expect(shown.bytesSent(), each.name).toBeLessThan(mostBytes);
  }
  console.table(sizes);
  console.log(`${opened.size} of ${places.length} pages opened with data, in ${pages.length} ways`);
  expect([...opened].sort()).toEqual(places.map(({ page }) => page).sort());
});
