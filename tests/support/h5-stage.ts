import type { Locator } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Persona } from '@minxin/shared/accounts/session';
import { launchBrowser, type Browser, type PageOptions, type ReaderPage } from './browser.ts';
import { shown } from './h5-desk.ts';
import { anH5World, type H5World, type H5WorldOptions } from './h5-world.ts';

export interface VisitOptions extends PageOptions {
  /** Who is signed in; without it a guest comes. */
  as?: Persona | undefined;
  /** Which citizen, where one is needed whom no other story knows. */
  seed?: string | undefined;
}

export interface Visitor extends ReaderPage {
  /** The part of the app the visitor sees now. */
  see: Locator;
}

export interface H5Stage {
  readonly world: H5World;
  readonly browser: Browser;
  /** A visitor nobody has seen before opens a path. */
  open: (path: string, options?: VisitOptions) => Promise<Visitor>;
}

/** One world and one browser for all stories of a test file, there from its first story until its last has ended. */
export function anH5Stage(options: H5WorldOptions = {}): H5Stage {
  let world: H5World | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    world = await anH5World(options);
    browser = await launchBrowser(world.address);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  return {
    get world() {
      return ready(world);
    },
    get browser() {
      return ready(browser);
    },
    open: async (path, { as, seed, ...page } = {}) => {
      const token = as && (await ready(world).tokenOf(as, seed));
      const reader = await ready(browser).openPage({ ...page, ...(token !== undefined && { token }) });
      await reader.goto(path);
      return { ...reader, see: shown(reader.page) };
    },
  };
}

function ready<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('the stage is set when the first story begins');
  return part;
}
