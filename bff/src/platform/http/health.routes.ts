import type { Router } from '@koa/router';
import type { Metrics } from '../metrics.ts';
import { platformRefusals } from '../platform.failures.ts';

export interface HealthParts {
  /** Rejects when storage does not answer. */
  ping(): Promise<void>;
  isStopping(): boolean;
  metrics: Metrics;
  metricsToken: string | undefined;
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** `/livez` depends on nothing, `/readyz` on storage only, `/metrics` is for the operator. */
export function healthRoutes(router: Router, { ping, isStopping, metrics, metricsToken }: HealthParts): void {
  router.get('/livez', (ctx) => {
    ctx.body = { alive: true };
  });
  router.get('/readyz', async (ctx) => {
    const isReady =
      !isStopping() &&
      (await ping().then(
        () => true,
        () => false,
      ));
    if (!isReady) throw platformRefusals.busy({ retryAfter: 5 });
    ctx.body = { ready: true };
  });
  router.get('/metrics', async (ctx) => {
    const isOperator =
      metricsToken === undefined
        ? loopback.has(ctx.req.socket.remoteAddress ?? '') && ctx.get('x-forwarded-for') === ''
        : ctx.get('x-metrics-token') === metricsToken;
    if (!isOperator) throw platformRefusals.absent();
    ctx.type = 'text/plain; version=0.0.4; charset=utf-8';
    ctx.body = await metrics.text();
  });
}
