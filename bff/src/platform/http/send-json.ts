import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'koa';
import type { Endpoint } from '@minxin/shared/endpoint';
import type { Language } from '@minxin/shared/language';
import type { HotAnswer, HotCache } from './hot-cache.ts';

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
  ctx.status = endpoint.success;
  if (endpoint.method !== 'GET') {
    ctx.set('cache-control', 'no-store');
    ctx.set('content-language', language);
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = plain;
    return;
  }
  const isPublic = ctx.state['caller']?.kind === 'guest' && endpoint.callers.includes('guest');
  const answer: HotAnswer = {
    plain,
    zipped: plain.length >= worthCompressing ? await compress(plain) : undefined,
    etag: createHash('sha1').update(plain).digest('base64url'),
    language,
    cacheControl: isPublic ? 'public, no-cache' : 'private, no-cache',
  };
  if (endpoint.hot && hot) hot.keep(hot.keyOf(ctx.url, language), endpoint.hot, answer);
  answerWith(ctx, answer);
}

/** Answers kept bytes: 304 where the client already has them. */
export function answerWith(ctx: Context, answer: HotAnswer): void {
  const zipped = answer.zipped !== undefined && ctx.get('accept-encoding').includes('gzip');
  const etag = zipped ? `"${answer.etag}-gz"` : `"${answer.etag}"`;
  ctx.set('etag', etag);
  ctx.set('cache-control', answer.cacheControl);
  ctx.set('vary', 'Accept-Encoding, Accept-Language, Authorization');
  ctx.set('content-language', answer.language);
  if (
    ctx
      .get('if-none-match')
      .split(/\s*,\s*/)
      .includes(etag)
  ) {
    ctx.status = 304;
    return;
  }
  ctx.set('content-type', 'application/json; charset=utf-8');
  if (zipped) ctx.set('content-encoding', 'gzip');
  ctx.status = 200;
  ctx.body = zipped ? answer.zipped : answer.plain;
}
