import { day, instant } from '../moment.ts';
import { id, reference } from '../id.ts';
import { z } from '../schema.ts';
import { cleaningProfile, usualCleaning } from '../sources/cleaning.ts';
import { sourceSettings } from '../sources/source.ts';
import { validities } from '../announcements/announcement.ts';

/** The greatest file in bytes. */
export const importFileLimit = 20 * 1024 * 1024;
/** The greatest number of rows of a file. */
export const importRowLimit = 50_000;
/** Where to send a file; its bytes are the body, sent as `application/octet-stream`. */
export const importFilePath = (name: string) => `/api/v1/staff/imports/files?name=${encodeURIComponent(name)}`;

/** A file as it was taken in, before anything is made of it. */
const importFile = z.object({
  id,
  name: z.string(),
  size: z.int(),
  format: z.enum(['csv', 'json']),
  uploadedAt: instant,
});
export type ImportFile = z.infer<typeof importFile>;

/** What a column of a file can mean. */
export const importFields = [
  'title',
  'date',
  'body',
  'summary',
  'link',
  'site',
  'attachments',
  'validity',
  'indexNumber',
  'documentNumber',
  'topic',
] as const;
export type ImportField = (typeof importFields)[number];

const column = z.int().check(z.minimum(0), z.maximum(199));
const optionalColumn = z.optional(column);
const optionalFields = {
  date: optionalColumn,
  body: optionalColumn,
  summary: optionalColumn,
  link: optionalColumn,
  site: optionalColumn,
  attachments: optionalColumn,
  validity: optionalColumn,
  indexNumber: optionalColumn,
  documentNumber: optionalColumn,
  topic: optionalColumn,
};
/** Which column, counted from 0, holds what; a file without a title for each row says nothing. */
export const importMapping = z.strictObject({ title: column, ...optionalFields });
export type ImportMapping = z.infer<typeof importMapping>;

/** Why a row was refused. */
export const rowFaults = [
  'header-row',
  'empty-row',
  'too-many-cells',
  'too-few-cells',
  'no-title',
  'bad-date',
  'too-long',
] as const;
export type RowFault = (typeof rowFaults)[number];
/** What is taken, but should be known. */
export const rowRemarks = ['no-date', 'joined-cells', 'unknown-validity', 'bad-link', 'damaged'] as const;
export type RowRemark = (typeof rowRemarks)[number];

/** A refused row, numbered as a spreadsheet numbers it: the header is row 1. */
export const refusedRow = z.object({ row: z.int(), reason: z.enum(rowFaults), title: z.string(), detail: z.string() });
export type RefusedRow = z.infer<typeof refusedRow>;

const previewedRow = z.object({
  row: z.int(),
  title: z.string(),
  summary: z.string(),
  writtenOn: z.nullable(day),
  documentNumber: z.nullable(z.string()),
  indexNumber: z.nullable(z.string()),
  validity: z.enum(validities),
  link: z.nullable(z.string()),
  attachments: z.array(z.string()),
  /** Characters of the text. */
  length: z.int(),
  remarks: z.array(z.enum(rowRemarks)),
});
export type PreviewedRow = z.infer<typeof previewedRow>;

/** What would become of a file under a mapping. */
export const importPreview = z.object({
  file: importFile,
  columns: z.array(z.object({ name: z.string(), sample: z.string() })),
  /** What the header says of the columns; without a title it cannot be a mapping. */
  guess: z.object({ title: optionalColumn, ...optionalFields }),
  /** What the rows were read by; null while no column is the title. */
  mapping: z.nullable(importMapping),
  rows: z.int(),
  /** Rows that would be taken without a date. */
  undated: z.int(),
  refused: z.int(),
  /** The first of the refused ones. */
  problems: z.array(refusedRow),
  /** The first rows as they would become. */
  first: z.array(previewedRow),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** How a preview is asked for; without a mapping it is guessed from the header. */
export const importReading = {
  mapping: z.optional(importMapping),
  cleaning: z._default(cleaningProfile, usualCleaning),
};

/** What an import is asked for; the source is the one of this name and office, made when there is none. */
export const importOrder = z.strictObject({
  fileId: id,
  sourceName: sourceSettings.name,
  officeId: id,
  columnId: id,
  publishing: sourceSettings.publishing,
  mapping: importMapping,
  cleaning: importReading.cleaning,
});
export type ImportOrder = z.infer<typeof importOrder>;

/** `running`; `done`; `failed`: it stopped before its end, what was taken stays, and running it again goes on. */
export const importStates = ['running', 'done', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

/** One run: every row of the file is counted in exactly one of `added`, `changed`, `unchanged` and `refused`. */
export const importRun = z.object({
  id,
  fileName: z.string(),
  source: reference,
  office: reference,
  column: reference,
  publishing: sourceSettings.publishing,
  state: z.enum(importStates),
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  /** Rows taken without a date: they count as published when they were imported. */
  undated: z.int(),
  /** Places in texts that lost characters for good. */
  damaged: z.int(),
  /** Rows in whose text or column a document number was found. */
  numbered: z.int(),
  startedBy: z.string(),
  startedAt: instant,
  endedAt: z.nullable(instant),
});
export type ImportRun = z.infer<typeof importRun>;
