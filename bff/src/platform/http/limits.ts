import type { Middleware } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { actorOf, type Caller } from '../caller.ts';
import { platformRefusals } from '../platform.failures.ts';

export interface Limits {
  /** Requests an address may make in a minute without being signed in; 0 turns limits off. */
  perAddress: number;
  /** Requests one signed-in caller may make in a minute. */
  perCaller: number;
}

/** Refuses who asks too much: guests by address, everybody else by who they are. */
export function limitRequests({ perAddress, perCaller }: Limits): Middleware {
  if (perAddress === 0) return (_, next) => next();
  const addresses = new RateLimiterMemory({ points: perAddress, duration: 60 });
  const callers = new RateLimiterMemory({ points: perCaller, duration: 60 });
  return async (ctx, next) => {
    const caller = ctx.state['caller'] as Caller;
    const [limiter, key] = caller.kind === 'guest' ? [addresses, ctx.ip] : [callers, actorOf(caller)];
    await take(limiter, key);
    await next();
  };
}

/** A limit on one kind of act, such as signing in; `take` refuses with the seconds to wait. */
export function createLimit(
  points: number,
  seconds: number,
): { take(key: string): Promise<void>; clear(key: string): Promise<void> } {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    take: (key) => take(limiter, key),
    clear: async (key) => {
      await limiter.delete(key);
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes)
      throw platformRefusals['too-many']({ retryAfter: thrown.msBeforeNext / 1000 });
    throw thrown;
  }
}
