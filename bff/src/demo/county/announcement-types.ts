import type { Lifecycle } from '@minxin/shared/announcements/lifecycle';

/** Languages an announcement or a column name may be translated into (Chinese is always the original). */
export type DemoLang = 'en' | 'ru' | 'ja' | 'ko';

export type ColumnKind = 'news' | 'policy' | 'notice' | 'service' | 'interaction' | 'data' | 'static';

export interface DemoColumn {
  slug: string;
  parent: string | null;
  name: string;
  names: Record<DemoLang, string>;
  ownerOfficeSlug: string;
  purpose: string;
  /** Longest allowed gap between two items; null only together with a reason. */
  updatePeriodDays: 14 | 30 | 180 | 365 | null;
  staticReason?: string;
  kind: ColumnKind;
  sort: number;
}

export type AnnouncementState = 'draft' | 'in-review' | 'scheduled' | 'published' | 'withdrawn';
export type Validity = 'valid' | 'repealed' | 'expired' | 'unknown';

export interface AnnouncementTranslation {
  title: string;
  summary: string;
  bodyHtml: string;
  origin: 'human';
}

/**
 * One announcement of the demo county. Texts may hold date marks (see announcements/dates.ts), counted from the
 * publication day; `demoAnnouncements(now)` fills them in.
 */
export interface DemoAnnouncement {
  slug: string;
  columnSlug: string;
  officeSlug: string;
  title: string;
  summary: string;
  bodyHtml: string;
  documentNumber?: string;
  indexNumber?: string;
  /** Signing date, yyyy-mm-dd. */
  writtenOn?: string;
  publishedDaysAgo: number;
  /** Asia/Shanghai wall time. */
  at: string;
  topics: string[];
  audience: 'person' | 'company' | 'both';
  lifecycle?: Lifecycle;
  validity: Validity;
  /** yyyy-mm-dd */
  effectiveFrom?: string;
  /** Days from now; negative when already past. */
  expiresInDays?: number;
  pinned?: { untilDaysAhead: number };
  /** Slugs of the policies this one explains. */
  interprets?: string[];
  regionTown?: string;
  attachments?: { name: string; text: string }[];
  translations?: Partial<Record<DemoLang, AnnouncementTranslation>>;
  state: AnnouncementState;
  withdrawReason?: string;
  correction?: { note: string; previousBodyHtml: string };
}

export interface ResolvedAnnouncement extends DemoAnnouncement {
  publishedAt: Date;
}
