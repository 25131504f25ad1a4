import type { Endpoint, Input, Result } from './endpoint.ts';
import type { Problem } from './problem.ts';

export interface WireRequest {
  method: string;
  /** Path and query, beginning with `/api/v1`. */
  url: string;
  headers: Record<string, string>;
  body?: string;
}
export interface WireAnswer {
  status: number;
  /** Parsed JSON, or undefined when there was none. */
  body: unknown;
}
/** The transport: Taro.request in the mini-program, fetch in a browser or a test. Rejects when no answer came. */
export type Send = (request: WireRequest) => Promise<WireAnswer>;

/** The server refused; `problem` says what and why, in the language the request asked for. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.title}`);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

export interface CallOptions {
  /** Makes a repeated creating call answer the first result instead of acting twice. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

/** Builds the path of an endpoint from its parameters and query; absent query values are left out. */
export function urlOf(endpoint: Endpoint, input: { params?: unknown; query?: unknown }): string {
  const params = (input.params ?? {}) as Record<string, string>;
  const path = endpoint.path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = Object.entries((input.query ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `/api/v1${path}${query ? `?${query}` : ''}`;
}

/** Calls one endpoint; throws `Refusal` on a problem answer and whatever `send` throws when there was no answer. */
export async function call<E extends Endpoint>(
  send: Send,
  endpoint: E,
  input: Input<E>,
  options: CallOptions = {},
): Promise<Result<E>> {
  const parts = input as { params?: unknown; query?: unknown; body?: unknown };
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
  if (endpoint.body) headers['content-type'] = 'application/json';
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
  const request: WireRequest = { method: endpoint.method, url: urlOf(endpoint, parts), headers };
  if (endpoint.body) request.body = JSON.stringify(parts.body ?? {});
  const answer = await send(request);
  if (answer.status >= 200 && answer.status < 300) return answer.body as Result<E>;
  throw new Refusal(asProblem(answer));
}

type Callable<A> = {
  [F in keyof A]: {
    [N in keyof A[F]]: A[F][N] extends Endpoint
      ? (input: Input<A[F][N]>, options?: CallOptions) => Promise<Result<A[F][N]>>
      : never;
  };
};

/** Every endpoint of a table as a typed function: `client.board.publishPost({ body })`. */
export function createClient<A extends Record<string, Record<string, Endpoint>>>(api: A, send: Send): Callable<A> {
  const features = Object.entries(api).map(([feature, endpoints]) => [
    feature,
    Object.fromEntries(
      Object.entries(endpoints).map(([name, each]) => [
        name,
        (input: never, options?: CallOptions) => call(send, each, input, options),
      ]),
    ),
  ]);
  return Object.fromEntries(features) as Callable<A>;
}

function asProblem(answer: WireAnswer): Problem {
  const body = answer.body as Partial<Problem> | undefined;
  if (body && typeof body === 'object' && typeof body.code === 'string' && typeof body.title === 'string')
    return body as Problem;
  return { type: 'about:blank', title: '', status: answer.status, code: 'platform/unreadable-answer', requestId: '' };
}
