import type { StaffAnnouncement, StaffAnnouncementListed } from '@minxin/shared/announcements/draft';
import { filePath } from '@minxin/shared/files/file';
import type { Caller } from '../platform/caller.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { actionsFor } from './announcement.policy.ts';
import { isOutdated, withCorrected } from './announcement.rules.ts';
import {
  columnOf,
  officeOf,
  presentProvenance,
  presentRelated,
  presentVersions,
  regionOf,
  type Surrounding,
  type Surroundings,
} from './announcements.presenter.ts';
import type { ListedRow } from './announcements.repository.ts';
import { personalPlaces, type Translation } from './find-personal-data.ts';
import type { ReviewRow } from './review.entity.ts';
import type { twinsOf } from './validity.repository.ts';

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

const mostPlaces = 50;

export interface StaffSurrounding extends Surrounding {
  reviews: ReviewRow[];
  twins: Awaited<ReturnType<typeof twinsOf>>;
}

export function presentStaffAnnouncement(
  row: AnnouncementRow,
  { texts, versions, related, reviews, twins }: StaffSurrounding,
  caller: Caller,
  around: Surroundings,
): StaffAnnouncement {
  const { correction } = row;
  const places = personalPlaces(
    { ...(correction ?? row), attachments: row.attachments },
    withCorrected<Translation>(texts, correction?.translations),
  );
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
    region: regionOf(row, around, 'zh-CN'),
    topics: row.topics,
    subject: row.subject,
    audience: row.audience,
    lifecycle: row.lifecycle,
    provenance: presentProvenance(row, around),
    translations: texts.map(({ lang, title, summary, bodyHtml, origin, madeFrom }) => ({
      lang,
      title,
      summary,
      bodyHtml,
      origin,
      outdated: isOutdated({ madeFrom }, versions[0]?.number),
    })),
    attachments: row.attachments
      .filter((file) => !file.inline)
      .map(({ id, name, size, type, scanned = false }) => ({ id, name, size, type, url: filePath(id), scanned })),
    related: related.map(presentRelated),
    versions: presentVersions(versions),
    correction: correction && {
      title: correction.title,
      summary: correction.summary,
      bodyHtml: correction.bodyHtml,
      note: correction.note,
      author: correction.authorName,
      showDifference: correction.showDifference ?? false,
      translations: correction.translations ?? [],
    },
    personalData: {
      found: places.length,
      places: places.slice(0, mostPlaces),
      reason: correction?.personalDataReason ?? row.personalDataReason,
    },
    twins: twins.map((twin) => presentTwin(row, twin)),
    history: reviews.map(({ at, event, staffName, comment, checks }) => ({
      at,
      event,
      by: staffName,
      comment,
      checks,
    })),
    reviewComment: row.reviewComment,
    reviewer: row.reviewerName,
    pinnedUntil: row.pinnedUntil,
    withdrawal: row.withdrawnAt === null ? null : { at: row.withdrawnAt, reason: row.withdrawalReason ?? '' },
    createdAt: row.createdAt,
  };
}

type Twin = StaffSurrounding['twins'][number];

const presentTwin = (
  { documentKey }: AnnouncementRow,
  { id, title, ...twin }: Twin,
): StaffAnnouncement['twins'][number] => ({
  field: documentKey !== null && twin.documentKey === documentKey ? 'documentNumber' : 'indexNumber',
  id,
  title,
});
