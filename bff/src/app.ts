import { Router } from '@koa/router';
import Koa, { type Middleware } from 'koa';
import { establishCaller, type Identify } from './platform/http/caller.ts';
import { docsRoutes } from './platform/http/docs.routes.ts';
import { healthRoutes, type HealthParts } from './platform/http/health.routes.ts';
import type { HotCache } from './platform/http/hot-cache.ts';
import { limitRequests, type Limits } from './platform/http/limits.ts';
import { problems } from './platform/http/problems.ts';
import { requestLog } from './platform/http/request-log.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import type { Door } from './platform/http/serve.ts';
import type { Log } from './platform/log.ts';

export interface AppParts {
  log: Log;
  health: HealthParts;
  hot: HotCache;
  identify: Identify;
  limits: Limits;
  /** Proxies in front whose X-Forwarded-For counts; 0 believes none. */
  proxies: number;
  checked: boolean;
  /** Binds every feature's routes. */
  bind: (door: Door) => void;
  /** The built H5 app, when it is served from here. */
  h5: Middleware | undefined;
}

/** The HTTP face: this list is the order in which a request meets it. */
export function createApp({ log, health, hot, identify, limits, proxies, checked, bind, h5 }: AppParts): Koa {
  const app = new Koa({ proxy: proxies > 0, maxIpsCount: proxies });
  const open = new Router();
  const router = new Router();
  healthRoutes(open, health);
  docsRoutes(open);
  bind({ router, hot, checked });

  app.use(requestLog(log, health.metrics));
  app.use(hot.middleware());
  app.use(securityHeaders());
  app.use(problems(log));
  app.use(open.routes());
  if (h5) app.use(unlessApi(h5));
  app.use(establishCaller(identify));
  app.use(limitRequests(limits));
  app.use(router.routes());
  app.use(router.allowedMethods());
  return app;
}

const unlessApi =
  (middleware: Middleware): Middleware =>
  (ctx, next) =>
    /^\/(api|feeds|files|open311|wechat)\//.test(ctx.path) ? next() : middleware(ctx, next);
