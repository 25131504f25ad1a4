import type { Draft, StaffAnnouncement } from '@minxin/shared/announcements/draft';

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
  attachments: { id: string; name: string }[];
  /** The version this was begun on; 0 for a new one. */
  version: number;
}

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
    attachments: doc.attachments.map(({ id, name }) => ({ id, name })),
  };
}

/** What is sent: the fields of the editor, and unchanged whatever it does not show. */
export function bodyOf(content: Content, doc: StaffAnnouncement | undefined): Draft {
  const { title, summary, bodyHtml, columnId, validity, audience } = content;
  const pointed = (relation: string) =>
    (doc?.related ?? []).filter((each) => each.relation === relation).map((each) => each.id);
  return {
    ...{ title, summary, bodyHtml, columnId, validity, audience },
    documentNumber: content.documentNumber.trim() || null,
    indexNumber: content.indexNumber.trim() || null,
    writtenOn: content.writtenOn || null,
    effectiveFrom: content.effectiveFrom || null,
    expiresOn: content.expiresOn || null,
    topics: content.topics.split(/[\s,\u3001\uff0c]+/).filter(Boolean),
    attachments: content.attachments.map((each) => each.id),
    regionCode: doc?.region.code ?? null,
    lifecycle: doc?.lifecycle ?? null,
    translations: doc?.translations ?? [],
    interprets: pointed('interprets'),
    repeals: pointed('repeals'),
  };
}
