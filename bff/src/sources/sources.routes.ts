import {
  changeSource,
  createSource,
  decideConflict,
  listConflicts,
  listSourceRuns,
  listSources,
  previewSource,
  readSource,
  runSource,
} from '@minxin/shared/sources/endpoints';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Sources } from './index.ts';

export function sourceRoutes(door: Door, sources: Sources): void {
  const { conflicts } = sources;
  serve(door, listSources, async (_, { caller }) => ({ items: await sources.list(caller) }));
  serve(door, previewSource, ({ body }, { caller }) => sources.preview(caller, body));
  serve(door, readSource, ({ params }, { caller }) => sources.read(caller, params.id));
  serve(door, createSource, ({ body }, call) => sources.create(call, body));
  serve(door, changeSource, ({ params, body }, { caller }) => sources.change(caller, params.id, body));
  serve(door, runSource, ({ params }, { caller }) => sources.run(caller, params.id));
  serve(door, listSourceRuns, ({ params, query }, { caller }) => sources.runs(caller, params.id, query));
  serve(door, listConflicts, ({ query }, { caller }) => conflicts.page(caller, query));
  serve(door, decideConflict, ({ params, body }, { caller }) => conflicts.decide(caller, params.id, body));
}
