import type { Context } from 'koa';
import { platformRefusals } from '../platform.failures.ts';

const depthLimit = 32;

/**
 * Reads a JSON body strictly: `application/json` in UTF-8 only, at most `limit` bytes, valid UTF-8, nested at most
 * 32 deep. An absent body reads as undefined.
 */
export async function readJson(ctx: Context, limit: number): Promise<unknown> {
  const octets = await readOctets(ctx, limit);
  if (octets.length === 0) return undefined;
  requireJson(ctx);
  const text = decode(octets);
  refuseDepth(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw platformRefusals.malformed();
  }
}

/** Reads a body of any kind as bytes, refusing what is longer than `limit`. */
export async function readOctets(ctx: Context, limit: number): Promise<Buffer> {
  const encoding = ctx.get('content-encoding');
  if (encoding !== '' && encoding !== 'identity') throw platformRefusals['unsupported-media']();
  if (Number(ctx.get('content-length') || 0) > limit) {
    ctx.set('connection', 'close');
    throw platformRefusals['too-large']();
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of ctx.req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) {
      ctx.set('connection', 'close');
      throw platformRefusals['too-large']();
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function requireJson(ctx: Context): void {
  const [type = '', ...parameters] = ctx
    .get('content-type')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((each) => each.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (type !== 'application/json' || (charset !== undefined && charset !== 'utf-8')) {
    throw platformRefusals['unsupported-media']();
  }
}

function decode(octets: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    throw platformRefusals.malformed();
  }
}

// Checked on the text, before JSON.parse builds anything that a later walk could overflow on.
function refuseDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === 92) at += 1;
      else if (char === 34) quoted = false;
    } else if (char === 34) quoted = true;
    else if (char === 91 || char === 123) {
      depth += 1;
      if (depth > depthLimit) throw platformRefusals.malformed();
    } else if (char === 93 || char === 125) depth -= 1;
  }
}
