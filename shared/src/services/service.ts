import { id, namedReference, version } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';

/** Stages of life of a person and stages of life of an organisation: the home taxonomy of service items. */
export const personLifecycles = [
  '出生',
  '教育',
  '就业',
  '生活',
  '置业',
  '出行',
  '就医',
  '救助',
  '养老',
  '身后',
] as const;
export const organisationLifecycles = ['准入准营', '招聘用工', '纳税缴费', '经营发展', '工程建设', '注销退出'] as const;
export const lifecycle = z.enum([...personLifecycles, ...organisationLifecycles]);
export type Lifecycle = z.infer<typeof lifecycle>;

/** Whom an item is for, as people ask: `person` has target 1, `organisation` any of 2 to 6. */
export const audience = z.enum(['person', 'organisation']);
export type Audience = z.infer<typeof audience>;

/** GB/T 39046 A.1: 01 许可 · 05 给付 · 07 确认 · 08 奖励 · 10 其他 · 20 公共服务; the others are not asked for by citizens. */
export const itemType = z.enum(['01', '05', '07', '08', '10', '20']);
/** GB/T 39046 A.4: 1 自然人 2 企业法人 3 事业法人 4 社会组织法人 5 行政机关 6 其他组织. */
export const target = z.enum(['1', '2', '3', '4', '5', '6']);

/** What can really be done here: read the guide, ask, book a time, apply online. */
export const capability = z.strictObject({
  guide: z.boolean(),
  ask: z.boolean(),
  book: z.boolean(),
  online: z.boolean(),
});

const name = line(200);
const names = z.strictObject({
  en: z.optional(name),
  ru: z.optional(name),
  ja: z.optional(name),
  ko: z.optional(name),
});

const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most));

/** One named paper; `originals` and `copies` are counts. */
export const material = z.strictObject({
  name: line(200),
  required: z.boolean(),
  originals: count(20),
  copies: count(20),
  issuer: line(150, 0),
  note: prose(500, 0),
  /** Where the blank form comes from, when there is one. */
  template: z.nullable(line(200)),
});
export type Material = z.infer<typeof material>;

/** One step of the way; `days` are working days, 0 is on the spot. */
export const step = z.strictObject({ name: line(60), description: prose(1000, 0), days: count(400) });

export const fee = z.discriminatedUnion('free', [
  z.strictObject({ free: z.literal(true) }),
  z.strictObject({ free: z.literal(false), amountText: line(200), basis: line(300, 0) }),
]);

/** How places of an item are given out unless a hall's schedule says otherwise. */
export const bookingSettings = z.strictObject({
  slotMinutes: z.int().check(z.minimum(5), z.maximum(480)),
  capacityPerSlot: z.int().check(z.minimum(1), z.maximum(1000)),
  leadMinutes: count(60_000),
  horizonWorkingDays: z.int().check(z.minimum(0), z.maximum(60)),
  cancelCutoffMinutes: count(60_000),
  perPersonPerDay: z.int().check(z.minimum(1), z.maximum(20)),
});

/** Everything an office writes about a service item. */
export const serviceDraft = z.strictObject({
  name,
  names,
  officeId: id,
  hallIds: z.array(id).check(z.maxLength(50)),
  itemType,
  targets: z.array(target).check(z.minLength(1), z.maxLength(6)),
  lifecycle,
  capability,
  /** Visits in person, with the reason when there is at least one. */
  visits: count(20),
  visitReason: z.nullable(prose(500)),
  /** Working days; 0 promised days is done on the spot (即办件), everything else is a promise (承诺件). */
  legalDays: count(400),
  promiseDays: count(400),
  timeNote: z.nullable(prose(500)),
  fee,
  legalBasis: z.array(line(300)).check(z.maxLength(30)),
  conditions: z.array(prose(1000)).check(z.maxLength(30)),
  materials: z.array(material).check(z.maxLength(60)),
  steps: z.array(step).check(z.maxLength(30)),
  resultName: line(100, 0),
  resultType: z.enum(['审批办结', '出证办结', '出文办结', '办结告知']),
  faqs: z.array(z.strictObject({ question: line(200), answer: prose(2000) })).check(z.maxLength(30)),
  consultPhone: line(30, 0),
  complaintPhone: line(30, 0),
  /** The place down to the window. */
  addressNote: line(200, 0),
  keywords: z.array(line(30)).check(z.maxLength(30)),
  /** 1 to 8 for the items shown on the home page. */
  popular: z.nullable(z.int().check(z.minimum(1), z.maximum(8))),
  /** Present exactly when the item can be booked. */
  booking: z.nullable(bookingSettings),
});
export type ServiceDraft = z.infer<typeof serviceDraft>;

/** A service item in a list. */
export const serviceListed = z.object({
  id,
  name: z.string(),
  names,
  office: namedReference,
  itemType,
  targets: z.array(target),
  lifecycle,
  capability,
  visits: z.int(),
  promiseDays: z.int(),
  free: z.boolean(),
  popular: z.nullable(z.int()),
});
export type ServiceListed = z.infer<typeof serviceListed>;

const { officeId: _office, hallIds: _halls, ...guide } = serviceDraft.shape;

/** A service item with its full guide. */
export const service = z.object({
  ...guide,
  id,
  office: namedReference,
  halls: z.array(z.object({ ...namedReference.shape, address: z.string(), phone: z.string() })),
  /** When somebody last confirmed the guide; older than half a year counts as stale. */
  verifiedAt: z.nullable(instant),
  version,
  /** What this caller may do next: `ask`, `book`, `apply`. */
  actions: z.array(z.enum(['ask', 'book', 'apply', 'change'])),
});
export type Service = z.infer<typeof service>;

/** A service item as the office that writes it sees it, with what the checker says about it. */
export const serviceOfStaff = z.object({
  id,
  version,
  verifiedAt: z.nullable(instant),
  changedAt: instant,
  draft: serviceDraft,
  findings: z.array(
    z.object({
      /** Number of the rule in the county's catalogue of cross-field rules; 0 for a rule of the house. */
      rule: z.int(),
      code: z.string(),
      level: z.enum(['error', 'warn']),
      path: z.array(z.union([z.string(), z.number()])),
      message: z.string(),
    }),
  ),
});
export type ServiceOfStaff = z.infer<typeof serviceOfStaff>;
