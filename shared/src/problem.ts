import { z } from './schema.ts';

/** One fault of an input: where it is (JSON path), what it is (stable code), in the caller's language. */
export const issue = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  code: z.string(),
  message: z.string(),
});

/** The one error body, RFC 9457 `application/problem+json`. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  requestId: z.string(),
  issues: z.optional(z.array(issue)),
  /** What the caller needs to go on: the current version, the nearest free slots, the seconds to wait. */
  extra: z.optional(z.record(z.string(), z.unknown())),
});

export type Issue = z.infer<typeof issue>;
export type Problem = z.infer<typeof problem>;
