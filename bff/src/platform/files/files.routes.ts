import type { Context } from 'koa';
import { filePath, uploadLimit, type KeptFile } from '@minxin/shared/files/file';
import { z } from '@minxin/shared/schema';
import { line } from '@minxin/shared/text';
import type { Caller } from '../caller.ts';
import { readOctets } from '../http/body.ts';
import { isKnown } from '../http/conditional.ts';
import type { Door } from '../http/serve.ts';
import { platformRefusals } from '../platform.failures.ts';
import type { Files } from './files.ts';

const fileName = line(200).check(z.regex(/^[^/\\]+\.[A-Za-z0-9]{1,5}$/));

/** `POST /uploads?name=` with the bytes as body, and `GET /files/:id` as a download. */
export function fileRoutes(door: Door, files: Files): void {
  door.router.post('/api/v1/uploads', async (ctx: Context) => {
    const caller = ctx.state['caller'] as Caller;
    if (caller.kind === 'guest') throw platformRefusals['sign-in-needed']();
    if (ctx.get('content-type') !== 'application/octet-stream') throw platformRefusals['unsupported-media']();
    const names = ctx.URL.searchParams.getAll('name');
    const name = z.safeParse(fileName, names[0]);
    if (!name.success || names.length !== 1 || [...ctx.URL.searchParams].length !== 1)
      throw platformRefusals.malformed();
    const row = await files.keep(name.data, await readOctets(ctx, uploadLimit), caller);
    const { id, size, type } = row;
    ctx.status = 201;
    ctx.set('cache-control', 'no-store');
    ctx.body = { id, name: row.name, size, type, url: filePath(id) } satisfies KeptFile;
  });

  door.router.get('/api/v1/files/:id', async (ctx: Context) => {
    const caller = ctx.state['caller'] as Caller;
    const { file, bytes } = await files.read((ctx['params'] as { id: string }).id, caller);
    ctx.set('content-type', file.type);
    ctx.set('content-disposition', dispositionOf(file.name));
    ctx.set('content-security-policy', "default-src 'none'; sandbox");
    ctx.set('cache-control', file.open ? 'public, no-cache' : 'private, no-cache');
    const etag = `"${file.digest}"`;
    ctx.set('etag', etag);
    ctx.set('vary', 'Authorization');
    ctx.status = 200;
    if (isKnown(ctx, etag)) ctx.status = 304;
    else ctx.body = bytes;
  });
}

/** A download name by RFC 6266: a plain one for old clients, and the real one percent-encoded in UTF-8. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
