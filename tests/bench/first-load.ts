import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { buildIfStale } from '../../miniapp/build-if-stale.mts';
import { findBrowser } from '../support/browser.ts';
import { aDemoServer } from './demo-server.ts';
import { table } from './load.ts';

// As most readers open it; each other language adds one file of words.
const locale = 'zh-CN';
const repeats = 3;
const paths = { home: '/home', list: '/notices', form: '/board/post' } as const;

/** What a phone downloads for its first page, and what Lighthouse says of it. */
export async function measureFirstLoad(): Promise<void> {
  await buildIfStale('h5');
  const server = await aDemoServer({ H5_DIR: resolve(import.meta.dirname, '../../miniapp/dist/h5') });
  const rows: Array<Array<string | number>> = [];
  for (const [name, path] of Object.entries(paths)) {
    const { requests, bytes } = await download(`${server.address}${path}`);
    const scores = await lighthouse(`${server.address}${path}`);
    rows.push([
      name,
      requests,
      (bytes / 1024).toFixed(1),
      scores.performance,
      scores.accessibility,
      scores.fcp,
      scores.lcp,
      scores.tbt,
      scores.cls,
    ]);
  }
  table(
    `First load in a browser, mobile; of ${repeats} runs the middle one; load ${loadavg()[0]?.toFixed(1)}`,
    ['page', 'requests', 'KB on the wire', 'performance', 'accessibility', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'],
    rows,
  );
  await server.end();
}

async function download(url: string): Promise<{ requests: number; bytes: number }> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, headless: true });
  const page = await browser.newPage({ viewport: { width: 375, height: 812 }, locale });
  let requests = 0;
  let bytes = 0;
  const sizes: Array<Promise<void>> = [];
  page.on('requestfinished', (request) => {
    requests += 1;
    sizes.push(request.sizes().then((size) => void (bytes += size.responseBodySize + size.responseHeadersSize)));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(sizes);
  await browser.close();
  return { requests, bytes };
}

interface Scores {
  performance: number;
  accessibility: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** The run of middle performance: a busy machine makes one run of Lighthouse say little. */
async function lighthouse(url: string): Promise<Scores> {
  const runs: Scores[] = [];
  for (let run = 0; run < repeats; run++) runs.push(await lighthouseOnce(url));
  return runs.sort((a, b) => a.performance - b.performance)[Math.floor(repeats / 2)]!;
}

async function lighthouseOnce(url: string): Promise<Scores> {
  const { default: measure } = await import('lighthouse');
  const { executablePath, args } = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'minxin-lighthouse-'));
  const port = await freePort();
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    headless: true,
    locale,
  });
  const result = await measure(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility'],
  });
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  const { categories, audits, runtimeError } = result!.lhr;
  const performance = categories['performance']?.score;
  // A run that could not measure has no figure; a 0 would be taken for one.
  if (runtimeError || typeof performance !== 'number') {
    const [broken] = Object.values(audits).filter(({ errorMessage }) => errorMessage);
    throw new Error(`Lighthouse could not measure ${url}: ${runtimeError?.message ?? broken?.errorMessage}`);
  }
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: Math.round(performance * 100),
    accessibility: Math.round((categories['accessibility']?.score ?? Number.NaN) * 100),
    fcp: Math.round(value('first-contentful-paint')),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: Number(value('cumulative-layout-shift').toFixed(3)),
  };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
