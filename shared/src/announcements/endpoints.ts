import { anyone, type CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { searchWords } from '../text.ts';
import { announcement, announcementListed, validity } from './announcement.ts';
import { column } from './column.ts';
import { announcementState, draft, staffAnnouncement, staffAnnouncementListed } from './draft.ts';
import { lifecycle } from './lifecycle.ts';
import { difference, versionDifference } from './difference.ts';
import { submission, versionText } from './workflow.ts';

export * from './workflow-endpoints.ts';

const writers: readonly CallerKind[] = ['publisher'];
const editors: readonly CallerKind[] = ['publisher', 'reviewer'];
const versionParams = z.strictObject({
  id,
  number: z.coerce.number<string>().check(z.int(), z.minimum(1), z.maximum(100_000)),
});
const closedColumn = ['announcements/unknown-column', 'columns/retired'];
const inText = [...closedColumn, 'announcements/unknown-region', 'announcements/unknown-reference'];

export const listColumns = endpoint({
  method: 'GET',
  path: '/columns',
  summary: 'The tree of announcement columns',
  callers: anyone,
  success: 200,
  response: z.object({ items: z.array(column) }),
  refusals: [],
  hot: ['announcements', 'offices'],
});

export const listAnnouncements = endpoint({
  method: 'GET',
  path: '/announcements',
  summary: 'Published announcements: pinned ones, then newest first',
  callers: anyone,
  query: z.strictObject({
    ...pageQuery,
    /** With everything below it in the tree. */
    column: z.optional(id),
    office: z.optional(id),
    /** With everything below it in the division tree. */
    region: z.optional(z.string().check(z.regex(/^\d{12}$/))),
    q: z.optional(searchWords),
    validity: z.optional(validity),
    /** Whom it is for; what is for both is among either. */
    audience: z.optional(z.enum(['person', 'company'])),
    lifecycle: z.optional(lifecycle),
  }),
  success: 200,
  response: pageOf(announcementListed),
  refusals: [],
  hot: ['announcements', 'sources', 'offices'],
});

export const readAnnouncement = endpoint({
  method: 'GET',
  path: '/announcements/:id',
  summary: 'One announcement with its versions, languages, attachments and related documents',
  callers: anyone,
  params: idParams,
  success: 200,
  response: announcement,
  refusals: ['announcements/withdrawn'],
  hot: ['announcements', 'sources', 'offices'],
});

export const listStaffAnnouncements = endpoint({
  method: 'GET',
  path: '/staff/announcements',
  summary: 'Announcements of the own offices in every state, last changed first',
  callers: editors,
  query: z.strictObject({
    ...pageQuery,
    state: z.optional(announcementState),
    column: z.optional(id),
    office: z.optional(id),
    q: z.optional(searchWords),
    /** `true` shows only what waits for a review: submitted texts and corrections. */
    waiting: z.optional(z.enum(['true'])),
  }),
  success: 200,
  response: pageOf(staffAnnouncementListed),
  refusals: [],
});

export const readStaffAnnouncement = endpoint({
  method: 'GET',
  path: '/staff/announcements/:id',
  summary: 'One announcement as its editors see it',
  callers: editors,
  params: idParams,
  success: 200,
  response: staffAnnouncement,
  refusals: [],
});

export const readVersion = endpoint({
  method: 'GET',
  path: '/staff/announcements/:id/versions/:number',
  summary:
    'The texts of one published version as they stood; staff only, because a correction may have hidden something',
  callers: editors,
  params: versionParams,
  success: 200,
  response: versionText,
  refusals: [],
});

export const readChanges = endpoint({
  method: 'GET',
  path: '/announcements/:id/changes/:number',
  summary: 'What a correction changed, word by word; absent where its writer did not make that public',
  callers: anyone,
  params: versionParams,
  success: 200,
  response: versionDifference,
  refusals: ['announcements/withdrawn'],
  hot: ['announcements'],
});

export const readStaffChanges = endpoint({
  method: 'GET',
  path: '/staff/announcements/:id/changes/:number',
  summary: 'What a version changed, word by word, whether or not that is public',
  callers: editors,
  params: versionParams,
  success: 200,
  response: versionDifference,
  refusals: [],
});

export const readWaitingChanges = endpoint({
  method: 'GET',
  path: '/staff/announcements/:id/correction',
  summary: 'What the waiting correction would change, word by word; absent when none waits',
  callers: editors,
  params: idParams,
  success: 200,
  response: difference,
  refusals: [],
});

export const createDraft = endpoint({
  method: 'POST',
  path: '/staff/announcements',
  summary: 'Begin an announcement for an office of the own subtree',
  callers: writers,
  body: z.strictObject({ ...draft.shape, officeId: id }),
  success: 201,
  response: staffAnnouncement,
  refusals: inText,
});

export const changeDraft = endpoint({
  method: 'PUT',
  path: '/staff/announcements/:id',
  summary: 'Replace the content of a draft',
  callers: writers,
  params: idParams,
  body: z.strictObject({
    ...draft.shape,
    version: z.int(),
    /** Saved by itself while somebody writes. */
    autosave: z._default(z.boolean(), false),
  }),
  success: 200,
  response: staffAnnouncement,
  refusals: ['announcements/wrong-state', ...inText],
});

export const submitDraft = endpoint({
  method: 'POST',
  path: '/staff/announcements/:id/submission',
  summary: 'Hand a draft to review; personal data must be masked or justified',
  callers: writers,
  params: idParams,
  body: submission,
  success: 200,
  response: staffAnnouncement,
  refusals: ['announcements/wrong-state', 'announcements/personal-data', 'announcements/empty-body', ...closedColumn],
});
