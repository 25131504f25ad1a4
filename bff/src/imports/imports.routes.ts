import type { Context } from 'koa';
import { listImports, listRefusedRows, previewImport, readImport, startImport } from '@minxin/shared/imports/endpoints';
import { importFileLimit } from '@minxin/shared/imports/import';
import { z } from '@minxin/shared/schema';
import { line } from '@minxin/shared/text';
import { admits, type Caller } from '../platform/caller.ts';
import { readOctets } from '../platform/http/body.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { Imports } from './index.ts';

const fileName = line(200).check(z.regex(/^[^/\\]+$/));

/** `POST /staff/imports/files?name=` with the bytes as body, and what the contract says of imports. */
export function importRoutes(door: Door, imports: Imports): void {
  door.router.post('/api/v1/staff/imports/files', async (ctx: Context) => {
    const caller = ctx.state['caller'] as Caller;
    if (caller.kind === 'guest') throw platformRefusals['sign-in-needed']();
    if (!admits(startImport.callers, caller)) throw platformRefusals['not-allowed']();
    if (ctx.get('content-type') !== 'application/octet-stream') throw platformRefusals['unsupported-media']();
    const names = ctx.URL.searchParams.getAll('name');
    const name = z.safeParse(fileName, names[0]);
    if (!name.success || names.length !== 1 || [...ctx.URL.searchParams].length !== 1)
      throw platformRefusals.malformed();
    const file = await imports.takeFile(caller, name.data, await readOctets(ctx, importFileLimit));
    ctx.status = 201;
    ctx.set('cache-control', 'no-store');
    ctx.body = file;
  });
  serve(door, previewImport, ({ params, body }, { caller }) => imports.preview(caller, params.id, body));
  serve(door, startImport, ({ body }, call) => imports.start(call, body));
  serve(door, listImports, ({ query }, { caller }) => imports.page(caller, query));
  serve(door, readImport, ({ params }, { caller }) => imports.read(caller, params.id));
  serve(door, listRefusedRows, ({ params, query }, { caller }) => imports.refusals(caller, params.id, query));
}
