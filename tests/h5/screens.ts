import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchBrowser, wholePicture, type PageOptions } from '../support/browser.ts';
import { anH5World } from '../support/h5-world.ts';
import { everyPage } from './pages.ts';

// `pnpm screens [--only=phone,ru] [name…]`: every page, or the named ones, in every variant or some, as pictures to be
// looked at.
const variants: Record<string, PageOptions> = {
  phone: { width: 375 },
  desktop: { width: 1280, height: 900 },
  elder: { width: 375, elder: true },
  'elder-desktop': { width: 1280, height: 900, elder: true },
  dark: { width: 375, dark: true },
  en: { width: 375, language: 'en' },
  ru: { width: 375, language: 'ru' },
  ja: { width: 375, language: 'ja' },
  ko: { width: 375, language: 'ko' },
};

const folder = resolve(import.meta.dirname, '../../docs/screens');
const asked = process.argv.slice(2);
const only = asked
  .find((each) => each.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const wanted = new Set(asked.filter((each) => !each.startsWith('--')));
const drawn = Object.entries(variants).filter(([variant]) => only?.includes(variant) ?? true);
const world = await anH5World();
const browser = await launchBrowser(world.address);
const pages = (await everyPage(world)).filter(({ name }) => wanted.size === 0 || wanted.has(name));
if (asked.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { name, path, as } of pages) {
  const token = as === undefined ? undefined : await world.tokenOf(as);
  for (const [variant, options] of drawn) {
    const reader = await browser.openPage({ ...options, ...(token !== undefined && { token }) });
    await reader.goto(path);
    await wholePicture(reader.page, resolve(folder, `${name}-${variant}.png`));
    for (const complaint of reader.complaints) process.stdout.write(`${name} ${variant}: ${complaint}\n`);
    await reader.close();
  }
}
process.stdout.write(`${pages.length * drawn.length} pictures in docs/screens\n`);
await browser.close();
await world.close();
