import { translatedLanguages, type Draft, type StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { lifecycles } from '@minxin/shared/announcements/lifecycle';
import type { Translator } from '@minxin/shared/announcements/announcement';

export type TranslatedLanguage = (typeof translatedLanguages)[number];

/** The text in another language as it is written; all empty where there is none yet. */
export interface Translated {
  title: string;
  summary: string;
  bodyHtml: string;
  origin: Translator;
}

/** A published announcement this one points to. */
export interface Pointed {
  id: string;
  title: string;
}

/** What the editor holds: the fields a person fills, dates and numbers empty instead of null. */
export interface Content {
  title: string;
  summary: string;
  bodyHtml: string;
  officeId: string;
  columnId: string;
  documentNumber: string;
  indexNumber: string;
  writtenOn: string;
  validity: Draft['validity'];
  effectiveFrom: string;
  expiresOn: string;
  audience: Draft['audience'];
  topics: string;
  regionCode: string;
  lifecycle: NonNullable<Draft['lifecycle']> | '';
  subject: NonNullable<Draft['subject']> | '';
  translations: Record<TranslatedLanguage, Translated>;
  interprets: Pointed[];
  repeals: Pointed[];
  attachments: { id: string; name: string; size?: number; scanned?: boolean }[];
  /** The version this was begun on; 0 for a new one. */
  version: number;
}

const untranslated: Translated = { title: '', summary: '', bodyHtml: '', origin: 'human' };
const noTranslations = { en: untranslated, ru: untranslated, ja: untranslated, ko: untranslated };

export const blank: Content = {
  title: '',
  summary: '',
  bodyHtml: '',
  officeId: '',
  columnId: '',
  documentNumber: '',
  indexNumber: '',
  writtenOn: '',
  validity: 'unknown',
  effectiveFrom: '',
  expiresOn: '',
  audience: 'both',
  topics: '',
  regionCode: '',
  lifecycle: '',
  subject: '',
  translations: noTranslations,
  interprets: [],
  repeals: [],
  attachments: [],
  version: 0,
};

/** An announcement as the editor shows it. */
export function contentOf(doc: StaffAnnouncement): Content {
  const { title, summary, bodyHtml, validity, audience, version } = doc;
  return {
    ...{ title, summary, bodyHtml, validity, audience, version },
    officeId: doc.office.id,
    columnId: doc.column.id,
    documentNumber: doc.documentNumber ?? '',
    indexNumber: doc.indexNumber ?? '',
    writtenOn: doc.writtenOn ?? '',
    effectiveFrom: doc.effectiveFrom ?? '',
    expiresOn: doc.expiresOn ?? '',
    topics: doc.topics.join(' '),
    regionCode: doc.region.code,
    lifecycle: lifecycles.find((each) => each === doc.lifecycle) ?? '',
    subject: doc.subject ?? '',
    translations: doc.translations.reduce(
      (all, { lang, title, summary, bodyHtml, origin }) => ({ ...all, [lang]: { title, summary, bodyHtml, origin } }),
      noTranslations,
    ),
    interprets: pointed(doc, 'interprets'),
    repeals: pointed(doc, 'repeals'),
    attachments: doc.attachments.map(({ id, name, size, scanned }) => ({ id, name, size, scanned })),
  };
}

const pointed = ({ related }: StaffAnnouncement, relation: 'interprets' | 'repeals'): Pointed[] =>
  related.filter((each) => each.relation === relation).map(({ id, title }) => ({ id, title }));

/** Whether anything of a translation has been written. */
export const isWritten = ({ title, summary, bodyHtml }: Translated): boolean => title + summary + bodyHtml !== '';

/** What is sent. */
export function bodyOf(content: Content): Draft {
  const { title, summary, bodyHtml, columnId, validity, audience } = content;
  return {
    ...{ title, summary, bodyHtml, columnId, validity, audience },
    documentNumber: content.documentNumber.trim() || null,
    indexNumber: content.indexNumber.trim() || null,
    writtenOn: content.writtenOn || null,
    effectiveFrom: content.effectiveFrom || null,
    expiresOn: content.expiresOn || null,
    topics: content.topics.split(/[\s,\u3001\uff0c]+/).filter(Boolean),
    attachments: content.attachments.map(({ id, name }) => (name.trim() === '' ? id : { id, name })),
    regionCode: content.regionCode || null,
    lifecycle: content.lifecycle || null,
    subject: content.subject || null,
    translations: translatedLanguages
      .map((lang) => ({ lang, ...content.translations[lang] }))
      .filter((each) => isWritten(each)),
    interprets: content.interprets.map((each) => each.id),
    repeals: content.repeals.map((each) => each.id),
  };
}
