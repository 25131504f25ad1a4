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

/** Whether the client asks by time alone and has what was there then; a tag, where it sends one, knows better. */
export function isUnmodified(ctx: Context, modifiedAt: string): boolean {
  const since = Date.parse(ctx.get('if-modified-since'));
  return ctx.get('if-none-match') === '' && Math.floor(Date.parse(modifiedAt) / 1000) * 1000 <= since;
}
