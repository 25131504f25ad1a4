import type { AnnouncementRow } from './announcement.entity.ts';

type Written = 'columnId' | 'regionCode' | 'title' | 'summary' | 'bodyHtml' | 'searchText' | 'authorName' | 'writerIds';

/** A draft of which nothing is known but its office and its beginning. */
export function emptyAnnouncement(id: string, officeId: string, at: string): Omit<AnnouncementRow, Written> {
  return {
    id,
    version: 1,
    state: 'draft',
    officeId,
    documentNumber: null,
    documentKey: null,
    indexNumber: null,
    writtenOn: null,
    validity: 'unknown',
    validityBefore: null,
    effectiveFrom: null,
    expiresOn: null,
    topics: [],
    subject: null,
    audience: 'both',
    lifecycle: null,
    attachments: [],
    publishedAt: null,
    scheduledFor: null,
    pinned: 0,
    pinnedUntil: null,
    reviewerName: null,
    reviewComment: null,
    personalDataReason: null,
    correction: null,
    withdrawnAt: null,
    withdrawalReason: null,
    sourceId: null,
    sourceName: null,
    sourceUrl: null,
    fetchedAt: null,
    missingSince: null,
    createdAt: at,
    updatedAt: at,
  };
}
