/** The shapes of the demo county's data. Records refer to each other by slug, regions by their 12-digit code. */

/** The name in the other four languages of the product; Chinese stands in `name`. */
export interface TranslatedNames {
  en: string;
  ru: string;
  ja: string;
  ko: string;
}

/** Opening hours of one kind of day: ISO weekdays (1 = Monday … 7 = Sunday), local times `HH:MM`. */
export interface WeeklyHours {
  weekdays: number[];
  from: string;
  to: string;
}

/** One division. `code` is 12 digits (6 county + 3 town + 3 village); `parent` is a code, null for the county. */
export interface RegionSeed {
  slug: string;
  code: string;
  parent: string | null;
  level: 'county' | 'town' | 'village';
  name: string;
  /** Present for the county and its towns; villages are shown by their Chinese name. */
  names?: TranslatedNames;
}

/** A body that publishes, answers or serves. `parent` is an office slug, null for the root. */
export interface OfficeSeed {
  slug: string;
  parent: string | null;
  name: string;
  shortName: string;
  names: TranslatedNames;
  regionCode: string;
  /** 18 characters, GB 32100 checksum valid. */
  creditCode: string;
  phone: string;
  /** Never the same number as `phone`. */
  complaintPhone: string;
  address: string;
  postcode: string;
  hours: WeeklyHours[];
  duties: string;
  /** Days since somebody last checked phone, address and hours; the health board marks more than 180. */
  verifiedDaysAgo: number;
}

/** One window of a hall. `code` is what stands on the sign and in `ServiceSeed.addressNote`. */
export interface HallWindow {
  code: string;
  name: string;
  business: string;
}

/** A place where services are done. No coordinates: the address and `transport` lead there without any map. */
export interface HallSeed {
  slug: string;
  officeSlug: string;
  regionCode: string;
  name: string;
  names: TranslatedNames;
  address: string;
  phone: string;
  complaintPhone: string;
  /** Hours in which places can be booked; walk-in hours at noon and on Saturdays stand in the notes below. */
  hours: WeeklyHours[];
  /** The same hours as a sentence for the guide. */
  hoursText: string;
  windows: HallWindow[];
  accessibility: string[];
  transport: string[];
  lunchNote: string;
  weekendNote: string;
}

export type StaffRole =
  'publisher' | 'reviewer' | 'dispatcher' | 'handler' | 'clerk' | 'supervisor' | 'auditor' | 'admin';

/** A staff account of the demo; passwords are set elsewhere. `hallSlug` says where a clerk works. */
export interface StaffSeed {
  username: string;
  displayName: string;
  officeSlug: string;
  roles: StaffRole[];
  hallSlug?: string;
}

/** Stages of life for persons (first line) and of business for organisations (second line). */
export type LifecycleTopic =
  | '出生'
  | '教育'
  | '就业'
  | '生活'
  | '置业'
  | '出行'
  | '就医'
  | '救助'
  | '养老'
  | '身后'
  | '准入准营'
  | '招聘用工'
  | '纳税缴费'
  | '经营发展'
  | '工程建设'
  | '注销退出';

/** GB/T 39046 A.1: 01 许可 · 05 给付 · 07 确认 · 20 公共服务 (the ones in use here). */
export type ServiceItemType = '01' | '05' | '07' | '20';

/** GB/T 39046 A.4: 1 自然人 2 企业法人 3 事业法人 4 社会组织法人 5 行政机关 6 其他组织. */
export type ServiceTarget = '1' | '2' | '3' | '4' | '5' | '6';

/** One named paper. `originals` and `copies` are counts; an original is looked at and handed back unless noted. */
export interface MaterialSeed {
  name: string;
  required: boolean;
  originals: number;
  copies: number;
  issuer: string;
  note: string;
  /** Where the blank form comes from, when there is one. */
  template?: string;
}

/** One step; `days` are working days, 0 = on the spot. */
export interface ServiceStepSeed {
  name: string;
  description: string;
  days: number;
}

/** How places are given out; absent on items that cannot be booked. Limits are per person. */
export interface BookingSettings {
  slotMinutes: number;
  capacityPerSlot: number;
  /** Earliest time before the slot at which it can still be booked. */
  leadMinutes: number;
  horizonWorkingDays: number;
  /** Latest time before the slot at which it can still be cancelled. */
  cancelCutoffMinutes: number;
  perPersonPerDay: number;
}

export type ServiceFee = { free: true } | { free: false; amountText: string; basis: string };

/** A service item with its full guide. */
export interface ServiceSeed {
  slug: string;
  name: string;
  names: { en: string };
  officeSlug: string;
  hallSlugs: string[];
  itemType: ServiceItemType;
  targets: ServiceTarget[];
  lifecycle: LifecycleTopic;
  /** What can really be done from the phone; `book` is true exactly when `booking` is present. */
  capability: { guide: boolean; ask: boolean; book: boolean; online: boolean };
  /** Visits in person, with the reason when there is at least one. */
  visits: number;
  visitReason?: string;
  /** Working days; a statutory limit in calendar days is converted and explained in `timeNote`. */
  legalDays: number;
  /** Working days, 0 = 当场办结 (即办件); everything else is a 承诺件. */
  promiseDays: number;
  timeNote?: string;
  fee: ServiceFee;
  legalBasis: string[];
  conditions: string[];
  materials: MaterialSeed[];
  /** Their days add up to at most `promiseDays`. */
  steps: ServiceStepSeed[];
  resultName: string;
  resultType: '审批办结' | '出证办结' | '出文办结' | '办结告知';
  faqs: { question: string; answer: string }[];
  consultPhone: string;
  complaintPhone: string;
  /** The place down to the window. */
  addressNote: string;
  booking?: BookingSettings;
  keywords: string[];
  /** 1 … 8 for the items shown on the home page. */
  popular?: number;
}

/** A reviewed question and answer; paragraphs of `answer` are separated by an empty line. */
export interface KnowledgeSeed {
  slug: string;
  question: string;
  answer: string;
  officeSlug: string;
  serviceSlug?: string;
  keywords: string[];
  /** Other ways in which a citizen asks the same. */
  similar: string[];
}

/** A published holiday year. Only exceptions are listed: `off: false` is a make-up workday, the rest is Mon–Fri. */
export interface CalendarSeed {
  year: number;
  published: true;
  /** `day` is `YYYY-MM-DD`. */
  days: { day: string; name: string; off: boolean }[];
}
