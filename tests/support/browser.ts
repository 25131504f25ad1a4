import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium as playwright, type BrowserContext, type Page } from 'playwright-core';

export interface PageOptions {
  width?: number;
  height?: number;
  elder?: boolean;
  /** Text step 0, 1 or 2. */
  size?: number;
  dark?: boolean;
  language?: string;
  /** A bearer token to be signed in with. */
  token?: string;
  offline?: boolean;
}

export interface Browser {
  /** A page of a reader nobody has seen before; paths are below `base`. */
  openPage(options?: PageOptions): Promise<ReaderPage>;
  close(): Promise<void>;
}

export interface ReaderPage {
  page: Page;
  context: BrowserContext;
  /** Goes to a path and waits until the page has stopped loading. */
  goto(path: string): Promise<void>;
  /** What the page complained about: uncaught errors and console errors. */
  complaints: string[];
  close(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** A Chromium of this machine, or the one that comes with the tests; never none. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const own = process.env.CHROMIUM_PATH ?? installed.find((each) => existsSync(each));
  if (own) return { executablePath: own, args: flags };
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: [...packed.args, ...flags] };
}

/** Starts a browser whose pages are of the app served at `base`. */
export async function launchBrowser(base: string): Promise<Browser> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'minxin-browser-'));
  const { executablePath, args } = await findBrowser();
  const browser = await playwright.launch({
    executablePath,
    args,
    headless: true,
    env: { ...process.env, HOME: profile },
  });
  return {
    openPage: async (options = {}) => {
      const { width = 375, height = 812, dark, language = 'zh-CN', token, offline } = options;
      const context = await browser.newContext({
        baseURL: base,
        viewport: { width, height },
        deviceScaleFactor: 1,
        isMobile: width < 720,
        hasTouch: width < 720,
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        locale: language,
        timezoneId: 'Asia/Shanghai',
        offline,
      });
      await context.addInitScript(remember, { preferences: preferencesOf(options), token });
      return readerPage(context, await context.newPage());
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function preferencesOf({ elder = false, size = 0, language = 'zh-CN' }: PageOptions) {
  return { language, elder, size };
}

// Runs in the browser before the app; only a first visit is prepared, so that what a test changes stays changed.
function remember({ preferences, token }: { preferences: object; token?: string }): void {
  if (localStorage.getItem('minxin.preferences')) return;
  localStorage.setItem('minxin.preferences', JSON.stringify(preferences));
  if (token) localStorage.setItem('minxin.session', JSON.stringify({ token }));
}

function readerPage(context: BrowserContext, page: Page): ReaderPage {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    page,
    context,
    complaints,
    goto: async (to) => {
      await page.goto(to, { waitUntil: 'networkidle' });
      await page.locator('main').last().waitFor();
    },
    close: () => context.close(),
  };
}

/** A picture of the whole page, not only of what fits the window. */
export async function wholePicture(page: Page, file: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 375, height: 812 };
  const content = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.taro_page')].find((each) => each.offsetParent !== null);
    return shown ? innerHeight - shown.clientHeight + shown.scrollHeight : document.documentElement.scrollHeight;
  });
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(content, 6000)) });
  await page.screenshot({ path: file });
  await page.setViewportSize(size);
}

export interface Violation {
  id: string;
  impact: string;
  help: string;
  nodes: string[];
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands, WCAG 2.2 A and AA and best practices; serious and critical first. */
export async function axeViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } };
    const result = await axe.run(document, { resultTypes: ['violations'] });
    return result.violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.map((each) => each.html),
    }));
  });
  const order = ['critical', 'serious', 'moderate', 'minor'];
  return violations.sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact));
}

interface AxeResult {
  violations: { id: string; impact: string; help: string; nodes: { html: string }[] }[];
}
