import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { isKnown, isUnmodified } from './conditional.ts';

/** Answers a public text that names this host inside, unless the client has just it; `modifiedAt` where it is known. */
export function sendText(ctx: Context, type: string, text: string, modifiedAt?: string): void {
  const etag = `"${createHash('sha1').update(text).digest('base64url')}"`;
  ctx.status = 200;
  ctx.set('content-type', type);
  ctx.set('cache-control', 'public, no-cache');
  ctx.set('vary', 'Host');
  ctx.set('etag', etag);
  if (modifiedAt !== undefined) ctx.set('last-modified', new Date(modifiedAt).toUTCString());
  if (isKnown(ctx, etag) || (modifiedAt !== undefined && isUnmodified(ctx, modifiedAt))) ctx.status = 304;
  else ctx.body = text;
}

/** `https://host` under which this request came. */
export const baseOf = (ctx: Context): string => `${ctx.protocol}://${ctx.host}`;
