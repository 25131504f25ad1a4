import { createHash } from 'node:crypto';
import type { Router } from '@koa/router';
import type { Context } from 'koa';
import type { Endpoint, Parsed, Result } from '@minxin/shared/endpoint';
import { chooseLanguage, type Language } from '@minxin/shared/language';
import type { Issue } from '@minxin/shared/problem';
import { z, type Schema } from '@minxin/shared/schema';
import { actorOf, admits, type Call, type Caller } from '../caller.ts';
import { platformRefusals } from '../platform.failures.ts';
import { readJson } from './body.ts';
import { checkRefusal, checkResponse } from './contract-check.ts';
import type { HotCache } from './hot-cache.ts';
import { issueOf, issuesOf } from './issues.ts';
import { sendJson } from './send-json.ts';

/** What every feature's routes are bound with. */
export interface Door {
  router: Router;
  hot: HotCache;
  /** In tests: refuse to answer what the contract does not declare. */
  checked: boolean;
}

export type Handler<E> = (input: Parsed<E>, call: Call) => Promise<Result<E>>;

const bodyLimit = 100 * 1024;

/**
 * Binds an endpoint of the contract to its handler: admits the caller, parses every input (all faults at once),
 * calls, answers. The handler sees nothing of HTTP.
 */
export function serve<E extends Endpoint>(door: Door, endpoint: E, handler: Handler<E>): void {
  door.router.register(`/api/v1${endpoint.path}`, [endpoint.method], async (ctx: Context) => {
    const language = chooseLanguage(ctx.get('accept-language'));
    const caller = ctx.state['caller'] as Caller;
    admit(endpoint, caller);
    const input = await parseInputs(endpoint, ctx, language);
    const call: Call = {
      caller,
      language,
      requestId: ctx.state['requestId'] as string,
      address: ctx.ip,
      once: onceOf(endpoint, ctx, caller, input),
      ...(caller.kind !== 'guest' && { session: ctx.get('authorization').slice('Bearer '.length) }),
    };
    const result = await handler(input as Parsed<E>, call).catch((thrown: unknown) => {
      if (door.checked) checkRefusal(endpoint, thrown);
      throw thrown;
    });
    if (door.checked) checkResponse(endpoint, result);
    if (endpoint.success === 204) {
      ctx.status = 204;
      ctx.set('cache-control', 'no-store');
      return;
    }
    await sendJson(ctx, endpoint, result, language, caller.kind === 'guest' ? door.hot : undefined);
  });
}

function admit(endpoint: Endpoint, caller: Caller): void {
  if (admits(endpoint.callers, caller)) return;
  if (caller.kind === 'guest') throw platformRefusals['sign-in-needed']();
  throw platformRefusals['not-allowed']();
}

async function parseInputs(endpoint: Endpoint, ctx: Context, language: Language): Promise<Record<string, unknown>> {
  const issues: Issue[] = [];
  const input: Record<string, unknown> = {};
  const take = (part: string, schema: Schema, value: unknown) => {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) input[part] = parsed.data;
    else issues.push(...issuesOf(parsed.error, part, language));
  };
  if (endpoint.params) take('params', endpoint.params, ctx['params']);
  take('query', endpoint.query ?? z.strictObject({}), readQuery(ctx, issues, language));
  if (endpoint.body) take('body', endpoint.body, await readJson(ctx, bodyLimit));
  else if (endpoint.method !== 'GET') await refuseBody(ctx, issues, language);
  if (issues.length > 0) throw platformRefusals.malformed({ issues: issues.slice(0, 100) });
  return input;
}

function readQuery(ctx: Context, issues: Issue[], language: Language): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(ctx.querystring)) {
    if (name in found) issues.push(issueOf(['query', name.slice(0, 100)], 'repeated', language));
    found[name] = value;
  }
  return { ...found };
}

async function refuseBody(ctx: Context, issues: Issue[], language: Language): Promise<void> {
  const body = await readJson(ctx, bodyLimit);
  const isEmpty = body === undefined || (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
  if (!isEmpty) issues.push(issueOf(['body'], 'unrecognized_keys', language));
}

function onceOf(endpoint: Endpoint, ctx: Context, caller: Caller, input: unknown): Call['once'] {
  const key = ctx.get('idempotency-key');
  const fingerprint = key === '' ? '' : createHash('sha256').update(JSON.stringify(input)).digest('base64url');
  if (key !== '' && !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw platformRefusals.malformed({
      issues: [issueOf(['headers', 'Idempotency-Key'], 'invalid_format', chooseLanguage(ctx.get('accept-language')))],
    });
  }
  const once = { actor: actorOf(caller), route: `${endpoint.method} ${endpoint.path}`, fingerprint };
  return key === '' ? once : { ...once, key };
}
