import type { Middleware } from 'koa';

// One table instead of a library: the values never depend on the request, and every answer carries them.
export const securityHeaderTable = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self)',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; " +
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
};

/**
 * Sets the table and the request's id on every answer that was not sent with them already; what a route has set itself,
 * such as the sandbox of files, stays.
 */
export function securityHeaders(): Middleware {
  return async (ctx, next) => {
    await next();
    if (ctx.headerSent) return;
    for (const [name, value] of Object.entries(securityHeaderTable)) if (!ctx.res.hasHeader(name)) ctx.set(name, value);
    ctx.set('x-request-id', ctx.state['requestId'] as string);
  };
}
