import { id, version } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line } from '../text.ts';

/** How an office is reached, as those see it who keep it true. */
export const officeContacts = z.object({
  id,
  version: z.int(),
  name: z.string(),
  phone: z.nullable(z.string()),
  complaintPhone: z.nullable(z.string()),
  address: z.nullable(z.string()),
  /** When somebody last confirmed phone and address. */
  verifiedAt: z.nullable(instant),
  actions: z.array(z.enum(['confirm', 'correct'])),
});
export type OfficeContacts = z.infer<typeof officeContacts>;

const phone = z.nullable(z.string().check(z.trim(), z.regex(/^[+0-9][0-9 ()-]{2,28}$/)));

/** A correction of the contacts; whoever corrects them has checked them. */
export const contactsCorrection = z.strictObject({
  version,
  phone,
  complaintPhone: phone,
  address: z.nullable(line(200)),
});
