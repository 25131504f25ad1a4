import { id, reference } from '../id.ts';
import { day, instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';
import { announcement, announcementVersion, audience, validity } from './announcement.ts';

const translatedLanguage = z.enum(['en', 'ru', 'ja', 'ko']);

const texts = { title: line(200), summary: prose(500, 0), bodyHtml: prose(60_000, 0) };

/** The same announcement in another language, and whether a person or a machine wrote it. */
const translation = z.strictObject({
  lang: translatedLanguage,
  ...texts,
  origin: z._default(z.enum(['human', 'machine']), 'human'),
});

/** All that a publisher writes. */
const content = {
  ...texts,
  columnId: id,
  documentNumber: z._default(z.nullable(line(60)), null),
  indexNumber: z._default(z.nullable(line(60)), null),
  writtenOn: z._default(z.nullable(day), null),
  validity: z._default(validity, 'unknown'),
  effectiveFrom: z._default(z.nullable(day), null),
  expiresOn: z._default(z.nullable(day), null),
  regionCode: z._default(z.nullable(z.string().check(z.regex(/^\d{12}$/))), null),
  topics: z._default(z.array(line(30)).check(z.maxLength(10)), []),
  audience: z._default(audience, 'both'),
  lifecycle: z._default(z.nullable(line(30)), null),
  translations: z._default(z.array(translation).check(z.maxLength(4)), []),
  /** Ids answered by the upload, in the order they are shown. */
  attachments: z._default(z.array(id).check(z.maxLength(20)), []),
  /** Policies this one explains. */
  interprets: z._default(z.array(id).check(z.maxLength(20)), []),
  /** Documents this one ends. */
  repeals: z._default(z.array(id).check(z.maxLength(20)), []),
};
export const draft = z.strictObject(content);
export type Draft = z.infer<typeof draft>;

export const announcementStates = ['draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn'] as const;
export const announcementState = z.enum(announcementStates);
export type AnnouncementState = z.infer<typeof announcementState>;

/** What the reader of a staff page may do next. */
export const announcementActions = ['change', 'submit', 'review', 'publish', 'correct', 'withdraw', 'pin'] as const;
export type AnnouncementAction = (typeof announcementActions)[number];

export const staffAnnouncementListed = z.object({
  id,
  version: z.int(),
  state: announcementState,
  title: z.string(),
  column: reference,
  office: reference,
  author: z.string(),
  publishedAt: z.nullable(instant),
  scheduledFor: z.nullable(instant),
  /** A correction of a published announcement waits for its review. */
  correctionWaiting: z.boolean(),
  updatedAt: instant,
  actions: z.array(z.enum(announcementActions)),
});
export type StaffAnnouncementListed = z.infer<typeof staffAnnouncementListed>;

const staffTranslation = z.object({
  lang: translatedLanguage,
  title: z.string(),
  summary: z.string(),
  bodyHtml: z.string(),
  origin: z.enum(['human', 'machine']),
});

export const staffAnnouncement = z.object({
  ...staffAnnouncementListed.shape,
  summary: z.string(),
  bodyHtml: z.string(),
  documentNumber: z.nullable(z.string()),
  indexNumber: z.nullable(z.string()),
  writtenOn: z.nullable(day),
  validity,
  effectiveFrom: z.nullable(day),
  expiresOn: z.nullable(day),
  region: announcement.shape.region,
  topics: z.array(z.string()),
  audience,
  lifecycle: z.nullable(z.string()),
  provenance: announcement.shape.provenance,
  translations: z.array(staffTranslation),
  attachments: announcement.shape.attachments,
  related: announcement.shape.related,
  versions: z.array(announcementVersion),
  /** The correction that waits, with what it would change. */
  correction: z.nullable(
    z.object({ title: z.string(), summary: z.string(), bodyHtml: z.string(), note: z.string(), author: z.string() }),
  ),
  /** How many identity numbers, cards, mobile numbers and plates stand in the texts, and why they may. */
  personalData: z.object({ found: z.int(), reason: z.nullable(z.string()) }),
  reviewComment: z.nullable(z.string()),
  reviewer: z.nullable(z.string()),
  pinnedUntil: z.nullable(instant),
  withdrawal: z.nullable(z.object({ at: instant, reason: z.string() })),
  createdAt: instant,
});
export type StaffAnnouncement = z.infer<typeof staffAnnouncement>;
