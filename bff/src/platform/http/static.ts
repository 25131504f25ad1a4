import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, Middleware } from 'koa';
import { isKnown } from './conditional.ts';
import { withHead, type PageHead } from './page-head.ts';
import { baseOf } from './send-text.ts';

interface Kept {
  type: string;
  plain: Buffer;
  br: Promise<Buffer> | undefined;
  gz: Promise<Buffer> | undefined;
  etag: string;
  immutable: boolean;
}

/** The head of a page by its path and query; undefined where the app's own will do. The same object means the same head. */
type HeadOf = (path: string, query: URLSearchParams) => Promise<PageHead | undefined>;

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};
const compressible = /^(text|application|image\/svg)/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Serves a built web app from memory: every file is read once, compressed at its first request, and found by its
 * exact name, so no path of a request ever reaches the disk. Unknown page addresses get the app itself.
 */
export async function serveApp(folder: string, headOf: HeadOf = async () => undefined): Promise<Middleware> {
  const files = await readAll(folder);
  const shell = files.get('/index.html');
  const headed = withHeads(headOf);
  return async (ctx, next) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    const isPage = ctx.accepts('html') !== false && !/\.[a-z0-9]{1,8}$/i.test(ctx.path);
    const file = files.get(ctx.path) ?? (isPage && shell ? await headed(shell, ctx) : undefined);
    if (!file) return next();
    const etag = `"${file.etag}"`;
    ctx.set('etag', etag);
    ctx.set('vary', 'Accept-Encoding');
    ctx.set('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    ctx.status = 200;
    ctx.type = file.type;
    if (isKnown(ctx, etag)) {
      ctx.status = 304;
      return;
    }
    ctx.body = await encoded(file, ctx.get('accept-encoding'), (name) => ctx.set('content-encoding', name));
  };
}

// A page stays as it was written for as long as its head is the same object and is asked for under the same host.
function withHeads(headOf: HeadOf): (shell: Kept, ctx: Context) => Promise<Kept> {
  const written = new WeakMap<PageHead, { base: string; page: Kept }>();
  return async (shell, ctx) => {
    const head = await headOf(ctx.path, ctx.URL.searchParams);
    if (!head) return shell;
    const base = baseOf(ctx);
    const known = written.get(head);
    if (known?.base === base) return known.page;
    const page = keptOf(shell.type, Buffer.from(withHead(shell.plain.toString(), head, base)), false);
    written.set(head, { base, page });
    return page;
  };
}

async function encoded(file: Kept, accepted: string, name: (encoding: string) => void): Promise<Buffer> {
  if (!compressible.test(file.type) || file.plain.length < 1000) return file.plain;
  if (/\bbr\b/.test(accepted)) {
    name('br');
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    return (file.br ??= toBrotli(file.plain, options));
  }
  if (/\bgzip\b/.test(accepted)) {
    name('gzip');
    return (file.gz ??= toGzip(file.plain));
  }
  return file.plain;
}

async function readAll(folder: string): Promise<Map<string, Kept>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Kept>();
  for (const entry of entries.filter((each) => each.isFile() && !each.name.startsWith('.'))) {
    const path = join(entry.parentPath, entry.name);
    const plain = await readFile(path);
    const name = `/${relative(folder, path).split(sep).join('/')}`;
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    files.set(name, keptOf(type, plain, /\.[0-9a-f]{8}\./.test(name)));
  }
  return files;
}

function keptOf(type: string, plain: Buffer, immutable: boolean): Kept {
  const etag = createHash('sha1').update(plain).digest('base64url');
  return { type, plain, br: undefined, gz: undefined, etag, immutable };
}
