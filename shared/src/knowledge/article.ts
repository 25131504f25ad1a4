import { id, reference } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';

/** A reviewed question and its answer; paragraphs are separated by an empty line. */
export const article = z.object({
  id,
  question: z.string(),
  answer: z.string(),
  office: z.optional(reference),
  serviceId: z.nullable(id),
  keywords: z.array(z.string()),
  /** When somebody last confirmed it; `stale` after half a year. */
  verifiedAt: instant,
  stale: z.boolean(),
  /** How many citizens said that it helped. */
  helpful: z.int(),
});
export type Article = z.infer<typeof article>;

export const articleStates = ['draft', 'published', 'withdrawn'] as const;
export const staffArticle = z.object({
  ...article.shape,
  similar: z.array(z.string()),
  state: z.enum(articleStates),
  version: z.int(),
});
export type StaffArticle = z.infer<typeof staffArticle>;

const words = z.array(line(60)).check(z.maxLength(20));
/** What staff write of an article. */
export const articleText = {
  question: line(200),
  answer: prose(5000),
  officeId: id,
  serviceId: z.optional(z.nullable(id)),
  keywords: words,
  similar: z.array(line(200)).check(z.maxLength(20)),
  state: z.enum(articleStates),
};
