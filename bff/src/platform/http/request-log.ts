import type { Middleware } from 'koa';
import { actorOf, type Caller } from '../caller.ts';
import { newRequestId } from '../ids.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';

/** Gives each request an id, one log line and its metrics. Only the path is logged: a query may hold what people typed. */
export function requestLog(log: Log, metrics: Metrics): Middleware {
  return async (ctx, next) => {
    const started = performance.now();
    ctx.state['requestId'] = newRequestId();
    try {
      await next();
    } finally {
      const seconds = (performance.now() - started) / 1000;
      metrics.request(ctx.method, ctx.status, seconds);
      log.access({
        requestId: ctx.state['requestId'],
        method: ctx.method,
        path: pathOf(ctx.path),
        status: ctx.status,
        ms: Math.round(seconds * 1e5) / 100,
        actor: ctx.state['caller'] ? actorOf(ctx.state['caller'] as Caller) : undefined,
        code: ctx.state['failure'],
      });
    }
  };
}

// Control characters and endless paths do not belong in a log line.
const pathOf = (path: string) => path.replace(/[\u0000-\u001f\u007f]/g, '?').slice(0, 200);
