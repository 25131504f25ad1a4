import type { Context, Middleware } from 'koa';
import { chooseLanguage } from '@minxin/shared/language';
import type { Problem } from '@minxin/shared/problem';
import { Failure, type FailureKind } from '../failure.ts';
import { platformRefusals } from '../platform.failures.ts';
import type { Log } from '../log.ts';

const statusOf: Record<FailureKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  absent: 404,
  method: 405,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
};

/** Turns whatever is thrown below it into one `application/problem+json` answer; unknown errors are logged, not shown. */
export function problems(log: Log): Middleware {
  return async (ctx, next) => {
    try {
      await next();
      if (ctx.status === 404 && ctx.body === undefined) throw platformRefusals.absent();
      if (ctx.status === 405 || ctx.status === 501) throw platformRefusals['method-not-allowed']();
    } catch (thrown) {
      const failure = asFailure(thrown, log, ctx);
      answer(ctx, failure);
    }
  };
}

function answer(ctx: Context, failure: Failure): void {
  const status = statusOf[failure.kind];
  const language = chooseLanguage(ctx.get('accept-language'));
  const { issues, extra, retryAfter } = failure.more;
  const body: Problem = {
    type: `/docs#${failure.code}`,
    title: failure.titles[language],
    status,
    code: failure.code,
    requestId: String(ctx.state['requestId'] ?? ''),
    ...(issues && { issues }),
    ...(extra && { extra }),
  };
  ctx.status = status;
  ctx.set('cache-control', 'no-store');
  ctx.set('content-language', language);
  ctx.remove('etag');
  if (retryAfter !== undefined) ctx.set('retry-after', String(Math.max(1, Math.ceil(retryAfter))));
  ctx.body = JSON.stringify(body);
  ctx.set('content-type', 'application/problem+json; charset=utf-8');
  ctx.state['failure'] = failure.code;
}

function asFailure(thrown: unknown, log: Log, ctx: Context): Failure {
  if (thrown instanceof Failure) return thrown;
  const known = fromLibrary(thrown);
  if (known) return known;
  log.error(
    { error: thrown, requestId: ctx.state['requestId'], method: ctx.method, path: ctx.path },
    'unexpected failure',
  );
  return platformRefusals.internal();
}

// Koa and Node answer some faults themselves, with a status on the error.
function fromLibrary(thrown: unknown): Failure | undefined {
  const { status, code } = (thrown ?? {}) as { status?: number; code?: string };
  if (code === 'ECONNRESET' || code === 'ECONNABORTED') return platformRefusals.malformed();
  if (status === 413) return platformRefusals['too-large']();
  if (status === 415) return platformRefusals['unsupported-media']();
  if (status === 404) return platformRefusals.absent();
  if (status !== undefined && status >= 400 && status < 500) return platformRefusals.malformed();
  const name = (thrown as Error | undefined)?.message ?? '';
  if (code === 'ECONNREFUSED' || name.startsWith('timeout exceeded when trying to connect')) {
    return platformRefusals.busy({ retryAfter: 5, cause: thrown });
  }
  return undefined;
}
