import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/browser.ts';
import { anH5Stage } from '../support/h5-stage.ts';
import { everyPage, type PageOfApp } from './pages.ts';

interface Look {
  look: string;
  size: { width: number; height: number };
  colorScheme: 'light' | 'dark';
}

// What differs between these is style alone, so one visit shows them all.
const looks: Look[] = [
  { look: 'on a phone', size: { width: 375, height: 812 }, colorScheme: 'light' },
  { look: 'on a phone in the dark', size: { width: 375, height: 812 }, colorScheme: 'dark' },
  { look: 'at a desk', size: { width: 1280, height: 900 }, colorScheme: 'light' },
];

const stage = anH5Stage();
let pages: PageOfApp[];
beforeAll(async () => {
  pages = await everyPage(stage.world);
});

// Opening a page is mostly waiting for it to fall silent: several wait together.
const atOnce = 4;
const longest = 300_000;

test.each([
  ['in normal view', false],
  ['in large view', true],
])(
  'no page has a serious fault for assistive technology or is wider than its window: %s',
  async (_, elder) => {
    const waiting = [...pages];
    const faults: string[] = [];
    const worker = async () => {
      for (let page = waiting.shift(); page; page = waiting.shift()) faults.push(...(await faultsOf(page, elder)));
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    expect(faults).toEqual([]);
  },
  longest,
);

async function faultsOf({ name, path, as }: PageOfApp, elder: boolean): Promise<string[]> {
  const reader = await stage.open(path, { as, elder });
  const seen: string[] = [];
  for (const look of looks) seen.push(...(await faultsOn(reader.page, look)));
  const said = reader.complaints.filter((each) => !each.includes('404') && !each.includes('410'));
  await reader.close();
  return [...seen, ...said].map((each) => `${name}: ${each}`);
}

async function faultsOn(page: Page, { look, size, colorScheme }: Look): Promise<string[]> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  const found = await axeViolations(page);
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...serious.map(({ id, help, nodes }) => `${look}: ${id} ${help} ${nodes.slice(0, 2).join(' | ')}`),
    ...(wide > 0 ? [`${look}: ${wide} px wider than the window`] : []),
  ];
}
