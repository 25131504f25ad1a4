import type { CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { idParams } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { importOrder, importPreview, importReading, importRun, refusedRow } from './import.ts';

const importers: readonly CallerKind[] = ['publisher', 'admin'];

export const previewImport = endpoint({
  method: 'POST',
  path: '/staff/imports/files/:id/preview',
  summary: 'What would become of an uploaded file: its columns, their guessed or given meaning, and its first rows',
  callers: importers,
  params: idParams,
  body: z.strictObject(importReading),
  success: 200,
  response: importPreview,
  refusals: ['imports/unreadable', 'imports/too-many-rows', 'imports/unknown-field'],
});

export const startImport = endpoint({
  method: 'POST',
  path: '/staff/imports',
  summary: 'Import an uploaded file; a long one answers `running` and is followed by reading it',
  callers: importers,
  body: importOrder,
  success: 201,
  response: importRun,
  refusals: [
    'imports/unreadable',
    'imports/too-many-rows',
    'imports/unknown-field',
    'imports/unknown-file',
    'imports/source-differs',
    'imports/running',
    'sources/unknown-column',
    'sources/unknown-office',
  ],
});

export const listImports = endpoint({
  method: 'GET',
  path: '/staff/imports',
  summary: 'Imports into the caller’s own offices, newest first',
  callers: importers,
  query: z.strictObject(pageQuery),
  success: 200,
  response: pageOf(importRun),
  refusals: [],
});

export const readImport = endpoint({
  method: 'GET',
  path: '/staff/imports/:id',
  summary: 'One import: what became of its rows',
  callers: importers,
  params: idParams,
  success: 200,
  response: importRun,
  refusals: [],
});

export const listRefusedRows = endpoint({
  method: 'GET',
  path: '/staff/imports/:id/refusals',
  summary: 'Rows of an import that were refused, with their number in the file and the reason',
  callers: importers,
  params: idParams,
  query: z.strictObject(pageQuery),
  success: 200,
  response: pageOf(refusedRow),
  refusals: [],
});
