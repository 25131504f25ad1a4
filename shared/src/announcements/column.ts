import { id, reference } from '../id.ts';
import { names } from '../language.ts';
import { z } from '../schema.ts';

const columnKinds = ['news', 'policy', 'notice', 'service', 'interaction', 'data', 'static'] as const;

/** A node of the announcement tree: who looks after it and how often it must be fed. */
export const column = z.object({
  id,
  parentId: z.nullable(id),
  name: z.string(),
  names,
  office: reference,
  purpose: z.string(),
  /** The longest gap between two announcements; null only together with `staticReason`. */
  updatePeriodDays: z.nullable(z.int()),
  staticReason: z.nullable(z.string()),
  kind: z.enum(columnKinds),
  sort: z.int(),
});
export type Column = z.infer<typeof column>;
export type ColumnKind = Column['kind'];
