import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { buildIfStale } from '../../miniapp/build-if-stale.mts';
import { findBrowser } from '../support/browser.ts';
import { aDemoServer } from './demo-server.ts';
import { table } from './load.ts';

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
    'First load in a browser, mobile',
    ['page', 'requests', 'KB on the wire', 'performance', 'accessibility', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'],
    rows,
  );
  await server.end();
}

async function download(url: string): Promise<{ requests: number; bytes: number }> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, headless: true });
  const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
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

async function lighthouse(url: string) {
  const { default: measure } = await import('lighthouse');
  const { executablePath, args } = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'minxin-lighthouse-'));
  const port = 9300 + Math.floor(performance.now() % 500);
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    headless: true,
  });
  const result = await measure(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility'],
  });
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  const { categories, audits } = result!.lhr;
  const percent = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => Math.round(audits[name]?.numericValue ?? 0);
  return {
    performance: percent('performance'),
    accessibility: percent('accessibility'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: (audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3),
  };
}
