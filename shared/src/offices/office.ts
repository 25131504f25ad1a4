import { id, reference } from '../id.ts';
import { names } from '../language.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { openRange } from './hours.ts';

/** A node of the division tree; `code` has 12 digits. */
export const region = z.object({
  code: z.string().check(z.regex(/^\d{12}$/)),
  parent: z.nullable(z.string()),
  level: z.enum(['county', 'town', 'village']),
  name: z.string(),
  names,
});
export type Region = z.infer<typeof region>;

export const officeListed = z.object({
  id,
  name: z.string(),
  shortName: z.string(),
  names,
  region: z.object({ code: z.string(), name: z.string() }),
  phone: z.nullable(z.string()),
  address: z.nullable(z.string()),
  /** When somebody last confirmed phone and address; older than half a year counts as stale. */
  verifiedAt: z.nullable(instant),
});
export type OfficeListed = z.infer<typeof officeListed>;

export const hallListed = z.object({
  id,
  name: z.string(),
  names,
  office: reference,
  address: z.string(),
  phone: z.string(),
  hours: z.array(openRange),
  openNow: z.boolean(),
});
export type HallListed = z.infer<typeof hallListed>;

export const office = z.object({
  ...officeListed.shape,
  complaintPhone: z.nullable(z.string()),
  postcode: z.nullable(z.string()),
  duties: z.nullable(z.string()),
  hours: z.array(openRange),
  openNow: z.boolean(),
  parent: z.nullable(reference),
  halls: z.array(reference),
});
export type Office = z.infer<typeof office>;

export const hall = z.object({
  ...hallListed.shape,
  accessibility: z.nullable(z.string()),
  transport: z.nullable(z.string()),
  note: z.nullable(z.string()),
  windows: z.array(z.object({ code: z.string(), name: z.string(), business: z.string() })),
});
export type Hall = z.infer<typeof hall>;
