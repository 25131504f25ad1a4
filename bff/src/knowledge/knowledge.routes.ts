import {
  changeArticle,
  createArticle,
  findArticles,
  listStaffArticles,
  markHelpful,
  readArticle,
} from '@minxin/shared/knowledge/endpoints';
import type { CitizenCaller, StaffCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Knowledge } from './index.ts';

export function knowledgeRoutes(door: Door, knowledge: Knowledge): void {
  serve(door, findArticles, async ({ query }) => ({ items: await knowledge.find(query.q) }));
  serve(door, readArticle, ({ params }) => knowledge.read(params.id));
  serve(door, markHelpful, async ({ params }, { caller }) => ({
    helpful: await knowledge.thank(caller as CitizenCaller, params.id),
  }));
  serve(door, listStaffArticles, ({ query }, { caller }) => knowledge.page(caller as StaffCaller, query));
  serve(door, createArticle, ({ body }, { caller, once }) => knowledge.create(caller as StaffCaller, once, body));
  serve(door, changeArticle, ({ params, body }, { caller }) =>
    knowledge.change(caller as StaffCaller, params.id, body),
  );
}
