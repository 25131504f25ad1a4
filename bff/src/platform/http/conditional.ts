import type { Context } from 'koa';

/**
 * Whether the client says it already has exactly these bytes. Not Koa's `fresh`: that one obeys the
 * `Cache-Control: no-cache` which every fetch with an `If-None-Match` of its own sends along.
 */
export function isKnown(ctx: Context, etag: string): boolean {
  return ctx
    .get('if-none-match')
    .split(/\s*,\s*/)
    .some((known) => known === etag || known === '*' || known === `W/${etag}`);
}
