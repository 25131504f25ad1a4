import { id, reference } from '../id.ts';
import { day, instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';
import { announcement, announcementVersion, attachment, audience, translator, validity } from './announcement.ts';
import { lifecycle } from './lifecycle.ts';
import { personalKinds } from './personal-data.ts';
import { subject } from './subject.ts';

export const translatedLanguages = ['en', 'ru', 'ja', 'ko'] as const;
const translatedLanguage = z.enum(translatedLanguages);

const texts = { title: line(200), summary: prose(500, 0), bodyHtml: prose(60_000, 0) };

/** The same announcement in another language, and whether a person or a machine wrote it. */
const translation = z.strictObject({
  lang: translatedLanguage,
  ...texts,
  origin: z._default(translator, 'human'),
});

const isOneOfEach = (given: ReadonlyArray<{ lang: string }>) =>
  new Set(given.map((each) => each.lang)).size === given.length;

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
  /** 主题分类 */
  subject: z._default(z.nullable(subject), null),
  audience: z._default(audience, 'both'),
  lifecycle: z._default(z.nullable(lifecycle), null),
  translations: z._default(z.array(translation).check(z.maxLength(4), z.refine(isOneOfEach)), []),
  /** Ids answered by the upload, in the order they are shown; with a name where the file is to be called otherwise. */
  attachments: z._default(z.array(z.union([id, z.strictObject({ id, name: line(200) })])).check(z.maxLength(20)), []),
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
export const announcementActions = [
  'change',
  'submit',
  'review',
  'publish',
  'unschedule',
  'correct',
  'mark',
  'withdraw',
  'reopen',
  'pin',
] as const;
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

const correctedTranslation = z.object({
  lang: translatedLanguage,
  title: z.string(),
  summary: z.string(),
  bodyHtml: z.string(),
  origin: translator,
});

const staffTranslation = z.object({
  ...correctedTranslation.shape,
  /** It was made before a correction of the Chinese text. */
  outdated: z.boolean(),
});

/** What a reviewer has looked at before a text becomes public. */
export const reviewChecks = ['secrecy', 'personal-data', 'typos-links', 'format'] as const;
export const reviewCheck = z.enum(reviewChecks);
export type ReviewCheck = (typeof reviewChecks)[number];

/** One moment of the talk between those who write and those who review. */
const reviewMoment = z.object({
  at: instant,
  event: z.enum(['submitted', 'proposed', 'approved', 'returned', 'comment']),
  by: z.string(),
  comment: z.nullable(z.string()),
  checks: z.array(reviewCheck),
});
export type ReviewMoment = z.infer<typeof reviewMoment>;

const personalPlace = z.object({
  where: z.enum(['title', 'summary', 'body', 'attachment', ...translatedLanguages]),
  kind: z.enum(personalKinds),
  /** The words around it, masked. */
  excerpt: z.string(),
});
export type PersonalPlace = z.infer<typeof personalPlace>;

const twin = z.object({ field: z.enum(['documentNumber', 'indexNumber']), id, title: z.string() });

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
  subject: z.nullable(subject),
  audience,
  lifecycle: z.nullable(z.string()),
  provenance: announcement.shape.provenance,
  translations: z.array(staffTranslation),
  attachments: z.array(
    z.object({
      ...attachment.shape,
      /** Whether a virus scanner has found it clean; false where there is no scanner. */
      scanned: z.boolean(),
    }),
  ),
  related: announcement.shape.related,
  versions: z.array(announcementVersion),
  /** The correction that waits, with what it would change. */
  correction: z.nullable(
    z.object({
      title: z.string(),
      summary: z.string(),
      bodyHtml: z.string(),
      note: z.string(),
      author: z.string(),
      /** Whether everybody will see, word by word, what it changes. */
      showDifference: z.boolean(),
      /** The translations it would replace; those of other languages will be outdated. */
      translations: z.array(correctedTranslation),
    }),
  ),
  /** How many identity numbers, cards, mobile numbers and plates stand in texts and file names, where, and why. */
  personalData: z.object({ found: z.int(), reason: z.nullable(z.string()), places: z.array(personalPlace) }),
  /** Other announcements of the office that carry the same 文号 or 索引号. */
  twins: z.array(twin),
  /** The newest moments first, at most fifty. */
  history: z.array(reviewMoment),
  reviewComment: z.nullable(z.string()),
  reviewer: z.nullable(z.string()),
  pinnedUntil: z.nullable(instant),
  withdrawal: z.nullable(z.object({ at: instant, reason: z.string() })),
  createdAt: instant,
});
export type StaffAnnouncement = z.infer<typeof staffAnnouncement>;
