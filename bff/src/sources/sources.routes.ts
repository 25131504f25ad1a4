import { changeSource, createSource, listSources, readSource, runSource } from '@minxin/shared/sources/endpoints';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Sources } from './index.ts';

export function sourceRoutes(door: Door, sources: Sources): void {
  serve(door, listSources, async (_, { caller }) => ({ items: await sources.list(caller) }));
  serve(door, readSource, ({ params }, { caller }) => sources.read(caller, params.id));
  serve(door, createSource, ({ body }, call) => sources.create(call, body));
  serve(door, changeSource, ({ params, body }, { caller }) => sources.change(caller, params.id, body));
  serve(door, runSource, ({ params }, { caller }) => sources.run(caller, params.id));
}
