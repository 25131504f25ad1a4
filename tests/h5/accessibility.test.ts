import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, launchBrowser, type Browser, type PageOptions } from '../support/browser.ts';
import { anH5World, type H5World } from '../support/h5-world.ts';
import { everyPage, type PageOfApp } from './pages.ts';

const variants: Record<string, PageOptions> = {
  phone: { width: 375 },
  desktop: { width: 1280, height: 900 },
  elder: { width: 375, elder: true },
  dark: { width: 375, dark: true },
};

let world: H5World;
let browser: Browser;
let pages: PageOfApp[];
beforeAll(async () => {
  world = await anH5World();
  browser = await launchBrowser(world.address);
  pages = await everyPage(world);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

// Opening a page is mostly waiting for it to fall silent: several wait together.
const atOnce = 4;

test.each(Object.entries(variants))('no page has a serious fault for assistive technology: %s', async (_, options) => {
  const waiting = [...pages];
  const faults: string[] = [];
  const worker = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) faults.push(...(await faultsOf(page, options)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  expect(faults).toEqual([]);
});

async function faultsOf({ name, path, as }: PageOfApp, options: PageOptions): Promise<string[]> {
  const token = as === undefined ? undefined : await world.tokenOf(as);
  const reader = await browser.openPage({ ...options, ...(token !== undefined && { token }) });
  await reader.goto(path);
  const found = await axeViolations(reader.page);
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const wide = await reader.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const said = reader.complaints.filter((each) => !each.includes('404') && !each.includes('410'));
  await reader.close();
  return [
    ...serious.map(({ id, help, nodes }) => `${name}: ${id} ${help} ${nodes.slice(0, 2).join(' | ')}`),
    ...(wide > 0 ? [`${name}: ${wide} px wider than the window`] : []),
    ...said.map((each) => `${name}: ${each}`),
  ];
}
