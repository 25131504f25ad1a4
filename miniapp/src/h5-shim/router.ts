// Stands in for '@tarojs/router' on H5 and hands on its parts. Tied to Taro 4.2.1.
import { createRouter as create } from 'router-in-parts';
import { currentLanguage } from '@/platform/preferences';
import { onceSpoken } from '@/words/learned';

export * from 'router-in-parts';

type Loaded = [page: Promise<unknown>, ...rest: unknown[]];
interface App {
  routes: Array<{ load(...args: unknown[]): Loaded }>;
}

/** Starts the router; a page is there when its code and the words of the reader's language are. */
export function createRouter(history: unknown, app: unknown, config: App, framework: unknown): unknown {
  const spoken = new Promise<void>((done) => onceSpoken(currentLanguage(), done));
  for (const route of config.routes) {
    const { load } = route;
    route.load = (...args) => {
      const [page, ...rest] = load(...args);
      return [spoken.then(() => page), ...rest];
    };
  }
  return create(history, app, config, framework);
}
