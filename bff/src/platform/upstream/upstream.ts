import { createGunzip, createInflate, createBrotliDecompress } from 'node:zlib';
import type { Readable } from 'node:stream';
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import { Agent, request, type Dispatcher } from 'undici';
import type { Metrics } from '../metrics.ts';
import { RefusedAddress, checkedAddresses, hostPortOf, readAllowlist, type Allowed } from './address-rules.ts';

export interface Asking {
  /** Whose breaker and metrics: one for each source. */
  name: string;
  url: string;
  /** `host:port` entries and private networks this asking may reach, redirects included. */
  allow: readonly string[];
  headers?: Record<string, string>;
  /** `HEAD` and `status` ask only whether something is there: no body is read. */
  want?: 'answer' | 'HEAD' | 'status';
  /** A JSON text to be posted; otherwise it is a GET. Redirects of a post are not followed. */
  post?: string;
  /** One more try after a network fault; on unless said otherwise. */
  retry?: boolean;
  totalMs?: number;
  wireLimit?: number;
  inflatedLimit?: number;
}

export interface UpstreamAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Where the answer came from after redirects. */
  url: string;
}

/** Why there is no answer: a stable word for health pages. */
export class UpstreamFailure extends Error {
  readonly reason: 'refused-address' | 'timeout' | 'too-large' | 'too-many-redirects' | 'unreachable' | 'resting';
  constructor(reason: UpstreamFailure['reason'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UpstreamFailure';
    this.reason = reason;
  }
}

export interface Upstream {
  /** Answers whatever status came; throws `UpstreamFailure` when no whole answer came. */
  fetch(asking: Asking): Promise<UpstreamAnswer>;
}

const mostRedirects = 3;
const defaults = { totalMs: 20_000, wireLimit: 5 * 1024 * 1024, inflatedLimit: 10 * 1024 * 1024 };

/** The one polite HTTP client: allowlist on the resolved address, one total time, capped sizes, a breaker per name. */
export function createUpstream(metrics: Metrics): Upstream {
  const breakers = new Map<string, CircuitBreakerPolicy>();
  const breakerOf = (name: string) => {
    const known = breakers.get(name);
    if (known) return known;
    const fresh = circuitBreaker(
      handleWhen((error) => error instanceof UpstreamFailure && error.reason !== 'refused-address'),
      { halfOpenAfter: 30_000, breaker: new ConsecutiveBreaker(5) },
    );
    breakers.set(name, fresh);
    return fresh;
  };
  return {
    async fetch(asking) {
      try {
        const answer = await breakerOf(asking.name).execute(() => withRetry(asking));
        metrics.upstream(asking.name, String(answer.status));
        return answer;
      } catch (error) {
        const failure =
          error instanceof BrokenCircuitError
            ? new UpstreamFailure('resting', 'given a rest after repeated failures', error)
            : error;
        metrics.upstream(asking.name, failure instanceof UpstreamFailure ? failure.reason : 'error');
        throw failure;
      }
    },
  };
}

async function withRetry(asking: Asking): Promise<UpstreamAnswer> {
  try {
    return await follow(asking);
  } catch (error) {
    const mayRetry = asking.retry !== false && error instanceof UpstreamFailure && error.reason === 'unreachable';
    if (!mayRetry) throw error;
    return follow(asking);
  }
}

async function follow(asking: Asking): Promise<UpstreamAnswer> {
  const signal = AbortSignal.timeout(asking.totalMs ?? defaults.totalMs);
  const allowed = readAllowlist(asking.allow);
  let url = new URL(asking.url);
  let headers = { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Minxin/0.1', ...asking.headers };
  for (let hop = 0; ; hop += 1) {
    const answer = await askOnce(url, headers, allowed, signal, asking);
    const location = answer.headers['location'];
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined || asking.post !== undefined)
      return { ...answer, url: url.href };
    if (hop === mostRedirects) throw new UpstreamFailure('too-many-redirects', `more than ${mostRedirects} redirects`);
    const next = new URL(location, url);
    // What identifies us to one host is not for the next.
    if (hostPortOf(next) !== hostPortOf(url))
      headers = { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Minxin/0.1' };
    url = next;
  }
}

async function askOnce(
  url: URL,
  headers: Record<string, string>,
  allowed: Allowed,
  signal: AbortSignal,
  asking: Asking,
): Promise<Omit<UpstreamAnswer, 'url'>> {
  const addresses = await checkedAddresses(url, allowed).catch((error: unknown) => {
    if (error instanceof RefusedAddress) throw new UpstreamFailure('refused-address', error.message, error);
    throw new UpstreamFailure('unreachable', 'the name does not resolve', error);
  });
  const agent = new Agent({
    connect: { timeout: 5000, lookup: (_name, _options, done) => done(null, addresses) },
    headersTimeout: 5000,
    maxHeaderSize: 32 * 1024,
    pipelining: 0,
  });
  try {
    const post = asking.post !== undefined && {
      method: 'POST' as const,
      body: asking.post,
      headers: { ...headers, 'content-type': 'application/json' },
    };
    const head = asking.want === 'HEAD' && { method: 'HEAD' as const };
    const answer = await request(url, { dispatcher: agent, headers, signal, ...post, ...head });
    const isWhole = asking.want === undefined || asking.want === 'answer';
    if (!isWhole) answer.body.on('error', () => undefined).destroy();
    const body = isWhole ? await readCapped(answer, asking) : Buffer.alloc(0);
    return { status: answer.statusCode, headers: flat(answer.headers), body };
  } catch (error) {
    if (error instanceof UpstreamFailure) throw error;
    if (signal.aborted) throw new UpstreamFailure('timeout', 'no whole answer in time', error);
    throw new UpstreamFailure('unreachable', messageOf(error), error);
  } finally {
    await agent.destroy();
  }
}

async function readCapped(answer: Dispatcher.ResponseData, asking: Asking): Promise<Buffer> {
  const wire = capped(answer.body, asking.wireLimit ?? defaults.wireLimit);
  const encoding = String(answer.headers['content-encoding'] ?? 'identity').toLowerCase();
  const inflate = inflaters[encoding];
  if (!inflate) throw new UpstreamFailure('unreachable', `content encoding ${encoding.slice(0, 20)} is not understood`);
  const parts: Buffer[] = [];
  for await (const part of capped(inflate(wire), asking.inflatedLimit ?? defaults.inflatedLimit)) parts.push(part);
  return Buffer.concat(parts);
}

const inflaters: Record<string, (wire: AsyncIterable<Buffer>) => AsyncIterable<Buffer>> = {
  identity: (wire) => wire,
  gzip: (wire) => through(wire, createGunzip()),
  deflate: (wire) => through(wire, createInflate()),
  br: (wire) => through(wire, createBrotliDecompress()),
};

async function* through(
  wire: AsyncIterable<Buffer>,
  inflate: NodeJS.ReadWriteStream & Readable,
): AsyncIterable<Buffer> {
  const feeding = (async () => {
    try {
      for await (const part of wire) {
        if (!inflate.write(part)) await new Promise((resolve) => inflate.once('drain', resolve));
      }
      inflate.end();
    } catch (error) {
      inflate.destroy(error as Error);
    }
  })();
  try {
    yield* inflate as AsyncIterable<Buffer>;
    await feeding;
  } finally {
    inflate.destroy();
  }
}

async function* capped(parts: AsyncIterable<Buffer>, limit: number): AsyncIterable<Buffer> {
  let size = 0;
  for await (const part of parts) {
    size += part.length;
    if (size > limit) throw new UpstreamFailure('too-large', `more than ${limit} bytes`);
    yield part;
  }
}

const flat = (headers: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

const messageOf = (error: unknown) => (error instanceof Error ? error.message.slice(0, 200) : 'unknown');
