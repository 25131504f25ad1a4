import { id } from '../id.ts';
import { z } from '../schema.ts';
import { line } from '../text.ts';

const selector = line(200);

/** How a list page and its articles are read; what is left out is found by the standard meta tags and common places. */
const pageReading = z.strictObject({
  /** Which links of the list lead to articles. */
  links: z.optional(selector),
  title: z.optional(selector),
  date: z.optional(selector),
  body: z.optional(selector),
});
export type PageReading = z.infer<typeof pageReading>;

/** What another Minxin is asked for; without both, for everything public. */
const minxinReading = z.strictObject({ column: z.optional(id), office: z.optional(id) });

export const sourceReading = z.strictObject({ page: z.optional(pageReading), minxin: z.optional(minxinReading) });
export type SourceReading = z.infer<typeof sourceReading>;

/** Items that name this column at their source go into that column here. */
export const columnMapping = z.strictObject({ named: line(100), columnId: id });
export type ColumnMapping = z.infer<typeof columnMapping>;
