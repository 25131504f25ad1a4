import type { StaffAnnouncement, StaffAnnouncementListed } from '@minxin/shared/announcements/draft';
import { countPersonalData } from '@minxin/shared/mask';
import type { Caller } from '../platform/caller.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { actionsFor } from './announcement.policy.ts';
import {
  columnOf,
  officeOf,
  presentAttachments,
  presentProvenance,
  presentRelated,
  regionOf,
  type Surrounding,
  type Surroundings,
} from './announcements.presenter.ts';
import type { ListedRow } from './announcements.repository.ts';
import { allTexts } from './announcement.rules.ts';

export function presentStaffListed(row: ListedRow, caller: Caller, around: Surroundings): StaffAnnouncementListed {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    title: row.title,
    column: columnOf(row, around),
    office: officeOf(row, around),
    author: row.authorName,
    publishedAt: row.publishedAt,
    scheduledFor: row.scheduledFor,
    correctionWaiting: row.correction !== null,
    updatedAt: row.updatedAt,
    actions: actionsFor(caller, row),
  };
}

export function presentStaffAnnouncement(
  row: AnnouncementRow,
  { texts, versions, related }: Surrounding,
  caller: Caller,
  around: Surroundings,
): StaffAnnouncement {
  const { correction } = row;
  return {
    ...presentStaffListed(row, caller, around),
    summary: row.summary,
    bodyHtml: row.bodyHtml,
    documentNumber: row.documentNumber,
    indexNumber: row.indexNumber,
    writtenOn: row.writtenOn,
    validity: row.validity,
    effectiveFrom: row.effectiveFrom,
    expiresOn: row.expiresOn,
    region: regionOf(row, around),
    topics: row.topics,
    audience: row.audience,
    lifecycle: row.lifecycle,
    provenance: presentProvenance(row, around),
    translations: texts.map(({ lang, title, summary, bodyHtml, origin }) => ({
      lang,
      title,
      summary,
      bodyHtml,
      origin,
    })),
    attachments: presentAttachments(row.attachments),
    related: related.map(presentRelated),
    versions: versions.map(({ number, at, note }) => ({ number, at, note })),
    correction: correction && {
      title: correction.title,
      summary: correction.summary,
      bodyHtml: correction.bodyHtml,
      note: correction.note,
      author: correction.authorName,
    },
    personalData: {
      found: countPersonalData(allTexts(correction ?? row, texts)),
      reason: correction?.personalDataReason ?? row.personalDataReason,
    },
    reviewComment: row.reviewComment,
    reviewer: row.reviewerName,
    pinnedUntil: row.pinnedUntil,
    withdrawal: row.withdrawnAt === null ? null : { at: row.withdrawnAt, reason: row.withdrawalReason ?? '' },
    createdAt: row.createdAt,
  };
}
