import type { Middleware } from 'koa';
import type { Caller } from '../caller.ts';
import { platformRefusals } from '../platform.failures.ts';

/** Finds who is behind a bearer token; undefined when the session is unknown, ended or expired. */
export type Identify = (token: string) => Promise<Caller | undefined>;

/** Establishes the caller. No token is a guest; a token that opens nothing is refused, never taken for a guest. */
export function establishCaller(identify: Identify): Middleware {
  return async (ctx, next) => {
    const header = ctx.get('authorization');
    if (header === '') ctx.state['caller'] = { kind: 'guest' } satisfies Caller;
    else {
      const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header)?.[1];
      const caller = token === undefined ? undefined : await identify(token);
      if (!caller) throw platformRefusals['sign-in-needed']();
      ctx.state['caller'] = caller;
    }
    await next();
  };
}
