import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'koa';
import type { Endpoint } from '@minxin/shared/endpoint';
import type { Language } from '@minxin/shared/language';
import type { HotAnswer, HotCache } from './hot-cache.ts';
import { securityHeaderTable } from './security-headers.ts';

const compress = promisify(gzip);
const worthCompressing = 1400;

/** Answers JSON; to a GET with a strong ETag, compressed where the client takes it and it pays. */
export async function sendJson(
  ctx: Context,
  endpoint: Endpoint,
  result: unknown,
  language: Language,
  hot: HotCache | undefined,
): Promise<void> {
  const plain = Buffer.from(JSON.stringify(result));
  if (endpoint.method !== 'GET') {
    ctx.status = endpoint.success;
    ctx.set('cache-control', 'no-store');
    ctx.set('content-language', language);
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = plain;
    return;
  }
  const isPublic = ctx.state['caller']?.kind === 'guest' && endpoint.callers.includes('guest');
  const isKept = endpoint.hot !== undefined && hot !== undefined && hot.keeps;
  const isWorthIt = plain.length >= worthCompressing && (isKept || ctx.get('accept-encoding').includes('gzip'));
  const answer: HotAnswer = {
    plain,
    zipped: isWorthIt ? await compress(plain) : undefined,
    etag: hash('sha1', plain, 'base64url'),
    language,
    cacheControl: isPublic ? 'public, no-cache' : 'private, no-cache',
  };
  if (isKept) hot.keep(hot.keyOf(ctx.url, language), endpoint.hot, answer);
  answerWith(ctx, answer);
}

/**
 * Answers a GET straight to the socket, 304 where the client already has it: the shortest way Node has, and the one
 * most requests take.
 */
export function answerWith(ctx: Context, answer: HotAnswer): void {
  const { status, headers, body } = wireOf(ctx, answer);
  ctx.respond = false;
  ctx.res.writeHead(status, { ...securityHeaderTable, 'x-request-id': ctx.state['requestId'] as string, ...headers });
  ctx.res.end(body);
}

interface Wire {
  status: 200 | 304;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

function wireOf(ctx: Context, { zipped, plain, etag, language, cacheControl }: HotAnswer): Wire {
  const given = ctx.req.headers;
  const zips = zipped !== undefined && (given['accept-encoding'] ?? '').includes('gzip');
  const tag = zips ? `"${etag}-gz"` : `"${etag}"`;
  const headers: Record<string, string> = {
    etag: tag,
    'cache-control': cacheControl,
    vary: 'Accept-Encoding, Accept-Language, Authorization',
    'content-language': language,
  };
  if ((given['if-none-match'] ?? '').split(/\s*,\s*/).includes(tag)) return { status: 304, headers, body: undefined };
  const body = zips ? zipped : plain;
  headers['content-type'] = 'application/json; charset=utf-8';
  headers['content-length'] = String(body.length);
  if (zips) headers['content-encoding'] = 'gzip';
  return { status: 200, headers, body };
}
