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

test.each(Object.entries(variants))('no page has a serious fault for assistive technology: %s', async (_, options) => {
  const faults: string[] = [];
  for (const { name, path, as } of pages) {
    const token = as === undefined ? undefined : await world.tokenOf(as);
    const reader = await browser.openPage({ ...options, ...(token !== undefined && { token }) });
    await reader.goto(path);
    const serious = (await axeViolations(reader.page)).filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    faults.push(...serious.map(({ id, help, nodes }) => `${name}: ${id} ${help} ${nodes.slice(0, 2).join(' | ')}`));
    const wide = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) faults.push(`${name}: ${wide} px wider than the window`);
    const said = reader.complaints.filter((each) => !each.includes('404') && !each.includes('410'));
    faults.push(...said.map((each) => `${name}: ${each}`));
    await reader.close();
  }
  expect(faults).toEqual([]);
});
