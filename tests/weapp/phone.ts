import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { dist, pagesOf, readAppJson, readOutput } from './build.ts';
import { device, type Device, type DeviceOptions } from './device.ts';
import { openedPage, type OpenedPage, type PageConfig, type PageInstance } from './opened-page.ts';
import { readTemplates } from './templates.ts';

export interface Phone {
  /** Every page the package declares. */
  pages: string[];
  calls: Device['calls'];
  storage: Device['storage'];
  /** What the app wrote to the console as a warning or an error. */
  complaints: string[];
  open(page: string, query?: Record<string, string>): Promise<OpenedPage>;
}

/**
 * Starts the built package as WeChat does: code from strings is forbidden and `Intl` is missing. Answers of the server
 * come from `respond`.
 */
export function startPhone(options: DeviceOptions = {}): Phone {
  const own = device(options);
  const complaints: string[] = [];
  const complain = (...parts: unknown[]) => void complaints.push(parts.map(String).join(' '));
  const registered = new Map<string, PageConfig>();
  const stack: PageInstance[] = [];
  let app: { onLaunch?: (options: object) => void; onShow?: (options: object) => void } | undefined;
  let running = '';

  const context = vm.createContext(
    {
      wx: own.wx,
      console: { log() {}, info() {}, debug() {}, group() {}, groupEnd() {}, warn: complain, error: complain },
      ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
      getApp: () => app,
      getCurrentPages: () => stack,
      App: (config: typeof app) => (app = config),
      Page: (config: PageConfig) => registered.set(running, config),
      Component: (config: PageConfig) => registered.set(running, config),
      Behavior: (config: unknown) => config,
      requirePlugin: () => ({}),
      __wxConfig: {},
      global: {},
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  vm.runInContext('delete globalThis.Intl', context);

  const modules = new Map<string, { exports: unknown }>();
  function load(file: string): unknown {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(file, module);
    const before = running;
    running = file;
    const source = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`;
    const run = new vm.Script(source, { filename: file }).runInContext(context) as (...parts: unknown[]) => void;
    run((wanted: string) => load(resolved(file, wanted)), module, module.exports);
    running = before;
    return module.exports;
  }

  const templates = readTemplates(readOutput('base.wxml'));
  const pages = pagesOf(readAppJson());
  load(path.join(dist, 'app.js'));
  if (!app) throw new Error('app.js never called App()');
  const launch = { path: pages[0], query: {}, scene: 1001 };
  app.onLaunch?.(launch);
  app.onShow?.(launch);

  return {
    pages,
    calls: own.calls,
    storage: own.storage,
    complaints,
    async open(page, query = {}) {
      const file = path.join(dist, `${page}.js`);
      load(file);
      const config = registered.get(file);
      if (!config) throw new Error(`${page} never called Page()`);
      return openedPage({ page, query, config, stack, templates, waiting: own.waiting });
    },
  };
}

function resolved(from: string, wanted: string): string {
  const to = path.resolve(path.dirname(from), wanted);
  if (existsSync(`${to}.js`)) return `${to}.js`;
  return existsSync(to) && statSync(to).isFile() ? to : path.join(to, 'index.js');
}
