import { anyone, citizens, type CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams, version } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { searchWords } from '../text.ts';
import { article, articleStates, articleText, staffArticle } from './article.ts';

const writers: readonly CallerKind[] = ['publisher', 'handler'];

export const findArticles = endpoint({
  method: 'GET',
  path: '/knowledge',
  summary: 'Instant answers, best first, at most ten; without words the most helpful',
  callers: anyone,
  query: z.strictObject({ q: z.optional(searchWords) }),
  success: 200,
  response: z.object({ items: z.array(article) }),
  refusals: [],
  hot: ['knowledge', 'offices'],
});

export const readArticle = endpoint({
  method: 'GET',
  path: '/knowledge/:id',
  summary: 'One question and answer',
  callers: anyone,
  params: idParams,
  success: 200,
  response: article,
  refusals: [],
  hot: ['knowledge', 'offices'],
});

export const markHelpful = endpoint({
  method: 'POST',
  path: '/knowledge/:id/helpful',
  summary: 'This helped me; counted once for each citizen',
  callers: citizens,
  params: idParams,
  success: 200,
  response: z.object({ helpful: z.int() }),
  refusals: [],
});

export const listStaffArticles = endpoint({
  method: 'GET',
  path: '/staff/knowledge',
  summary: "Articles of the caller's offices, longest unverified first",
  callers: writers,
  query: z.strictObject({ ...pageQuery, state: z.optional(z.enum(articleStates)), office: z.optional(id) }),
  success: 200,
  response: pageOf(staffArticle),
  refusals: [],
});

export const createArticle = endpoint({
  method: 'POST',
  path: '/staff/knowledge',
  summary: 'Write a question and answer for an office of mine',
  callers: writers,
  body: z.strictObject(articleText),
  success: 201,
  response: staffArticle,
  refusals: [],
});

export const changeArticle = endpoint({
  method: 'PUT',
  path: '/staff/knowledge/:id',
  summary: 'Change, confirm, publish or withdraw a question and answer; confirms it as of now',
  callers: writers,
  params: idParams,
  body: z.strictObject({ version, ...articleText }),
  success: 200,
  response: staffArticle,
  refusals: [],
});
