import type { postKinds, PostBody } from '@minxin/shared/board/post';

export type PostKind = (typeof postKinds)[number];
/** The form as it is kept on the device; an empty field has not been answered. */
export interface PostDraft {
  kind: PostKind | '';
  title: string;
  body: string;
  place: string;
  town: string;
  village: string;
  office: string;
  consent: 'yes' | 'no' | '';
  anonymous: boolean;
  phone: string;
}
export type Filled = PostDraft & { kind: PostKind };

export const emptyDraft: PostDraft = {
  kind: '',
  title: '',
  body: '',
  place: '',
  town: '',
  village: '',
  office: '',
  consent: '',
  anonymous: false,
  phone: '',
};

/** Kinds that are about an office, which then must not learn who wrote. */
export const isAboutOffice = (kind: PostDraft['kind']): boolean => kind === 'complaint' || kind === 'report';

type Missing = 'kindMissing' | 'headingMissing' | 'bodyMissing' | 'publicMissing' | 'phoneWrong';
const phone = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;

/** What is still missing, by field name as the server knows it. */
export function faultsOf(draft: PostDraft): Record<string, Missing> {
  const consentOpen = draft.kind !== 'report' && draft.consent === '';
  const given = draft.phone.replace(/\s/g, '');
  return {
    ...(draft.kind === '' && { kind: 'kindMissing' as const }),
    ...(draft.title.trim() === '' && { title: 'headingMissing' as const }),
    ...(draft.body.trim() === '' && { body: 'bodyMissing' as const }),
    ...(consentOpen && { public: 'publicMissing' as const }),
    ...(given !== '' && !phone.test(given) && { contactPhone: 'phoneWrong' as const }),
  };
}

/** The request a complete form makes; a report is never public whatever was chosen before. */
export function bodyOf(draft: Filled): PostBody {
  const { kind, title, body, place, town, village, office, consent, anonymous } = draft;
  const contactPhone = draft.phone.replace(/\s/g, '');
  return {
    kind,
    title,
    body,
    public: kind !== 'report' && consent === 'yes',
    ...(anonymous && { anonymous }),
    ...(office && { officeId: office }),
    ...(!isAboutOffice(kind) && { aboutOfficeId: null }),
    ...((village || town) && { regionId: village || town }),
    ...(place.trim() && { place: { text: place } }),
    ...(contactPhone && { contactPhone }),
  };
}

/** Whether every question that must be answered has been. */
export const isFilled = (draft: PostDraft): draft is Filled => Object.keys(faultsOf(draft)).length === 0;
