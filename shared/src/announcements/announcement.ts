import { id, spokenReference } from '../id.ts';
import { language } from '../language.ts';
import { day, instant } from '../moment.ts';
import { provenance } from '../provenance.ts';
import { z } from '../schema.ts';
import { subject } from './subject.ts';

/** Whether a document still holds. `unknown` is what nobody has stated: never taken for valid. */
export const validities = ['valid', 'repealed', 'expired', 'unknown'] as const;
export const validity = z.enum(validities);
export type Validity = z.infer<typeof validity>;

export const audiences = ['person', 'company', 'both'] as const;
export const audience = z.enum(audiences);
export type Audience = z.infer<typeof audience>;

/** Who wrote a text in another language: a person, or a machine whose text nobody has vouched for. */
export const translator = z.enum(['human', 'machine']);
export type Translator = z.infer<typeof translator>;

export const announcementListed = z.object({
  id,
  title: z.string(),
  summary: z.string(),
  column: spokenReference,
  office: spokenReference,
  publishedAt: instant,
  pinned: z.boolean(),
  /** The language of the texts shown: the one asked for, or zh-CN where there is no translation. */
  lang: language,
  validity,
  documentNumber: z.nullable(z.string()),
  /** Null when the county wrote it itself. */
  provenance: z.nullable(provenance),
});
export type AnnouncementListed = z.infer<typeof announcementListed>;

export const attachment = z.object({
  id,
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  type: z.string(),
  /** Path on this server; answered as a download. */
  url: z.string(),
});
export type Attachment = z.infer<typeof attachment>;

const relations = ['interprets', 'interpreted-by', 'repeals', 'repealed-by'] as const;
const related = z.object({ id, title: z.string(), relation: z.enum(relations) });
export type Related = z.infer<typeof related>;

/** One published state of the texts; `note` says what the correction changed. */
export const announcementVersion = z.object({
  number: z.int(),
  at: instant,
  note: z.nullable(z.string()),
  /** Whether everybody may see, word by word, what it changed. */
  changes: z.boolean(),
});

/** Who else published the same document; `id` where that copy can be read here. */
const alsoPublished = z.object({ by: z.string(), id: z.nullable(id), sourceUrl: z.nullable(z.string()) });
export type AlsoPublished = z.infer<typeof alsoPublished>;

export const announcement = z.object({
  ...announcementListed.shape,
  /** Sanitised; images and attachments point to this server. */
  bodyHtml: z.string(),
  indexNumber: z.nullable(z.string()),
  writtenOn: z.nullable(day),
  effectiveFrom: z.nullable(day),
  expiresOn: z.nullable(day),
  region: z.object({ code: z.string(), name: z.string(), lang: language }),
  topics: z.array(z.string()),
  /** 主题分类 */
  subject: z.nullable(subject),
  audience,
  lifecycle: z.nullable(z.string()),
  attachments: z.array(attachment),
  related: z.array(related),
  /** Other bodies that published the same document, as an editor has found; absent where there is none. */
  alsoPublished: z.optional(z.array(alsoPublished)),
  versions: z.array(announcementVersion),
  /** Languages in which it can be read. */
  languages: z.array(language),
  /** Who translated the texts shown; null for the original. */
  translatedBy: z.nullable(translator),
  /** The texts shown were translated before a correction of the original; false for the original. */
  translationOutdated: z.boolean(),
  updatedAt: instant,
});
export type Announcement = z.infer<typeof announcement>;
