import { id } from '../id.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';
import { place } from '../tickets/ticket.ts';

/** What a citizen may put on the board; a question of their own is a consultation. */
export const postKinds = ['help', 'complaint', 'report', 'suggestion', 'praise'] as const;
/** A mainland mobile or a landline with its area code. */
const contactPhone = z.string().check(z.trim(), z.regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/));

/** What a citizen hands in. */
export const postBody = z.strictObject({
  kind: z.enum(postKinds),
  title: line(100),
  body: prose(5000),
  /** Whether a reviewed copy may be shown to everybody. Asked, never assumed; a report is never shown. */
  public: z.boolean(),
  anonymous: z.optional(z.boolean()),
  /** The office that is asked for. */
  officeId: z.optional(id),
  /** The office a complaint or report is about; it never learns who wrote. Absent means `officeId`, null means none. */
  aboutOfficeId: z.optional(z.nullable(id)),
  regionId: z.optional(id),
  place: z.optional(place),
  contactPhone: z.optional(contactPhone),
  uploads: z.optional(z.array(id).check(z.maxLength(9))),
});
export type PostBody = z.infer<typeof postBody>;
