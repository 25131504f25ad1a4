import { postWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import { isAboutOffice, type PostDraft } from './post-draft';

/** What each field of the form is called, by its name at the server. */
export function usePostLabels(kind: PostDraft['kind']): Record<string, string> {
  const t = useWords(postWords);
  return {
    kind: t('kind'),
    title: t('heading'),
    body: t('body'),
    'place.text': t('place'),
    regionId: t('town'),
    officeId: t(isAboutOffice(kind) ? 'aboutOffice' : 'office'),
    public: t('public'),
    contactPhone: t('phone'),
  };
}
