import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { Section } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { languageNames } from '@/words/languages';
import { draftWords } from '@/words/staff-draft';
import { translationWords } from '@/words/staff-translations';
import { useWords } from '@/words/use-words';
import { Preview } from './Preview';

type Correction = NonNullable<StaffAnnouncement['correction']>;
type Translated = Correction['translations'][number] & { outdated?: boolean };

/** The texts in other languages, each with who translated it and whether a correction left it behind. */
export function Translations({ texts }: { texts: readonly Translated[] }) {
  const nameOf = useTranslationName();
  return (
    <>
      {texts.map((text) => (
        <Section key={text.lang} title={nameOf(text)}>
          <Preview content={text} lang={text.lang} />
        </Section>
      ))}
    </>
  );
}

/** The translations that come along with a waiting correction, and the names of those that do not. */
export function CorrectedTranslations({ doc, correction }: { doc: StaffAnnouncement; correction: Correction }) {
  const t = useWords(translationWords);
  const brought = correction.translations.map((each) => each.lang);
  const behind = doc.translations.filter((each) => !brought.includes(each.lang));
  const languages = behind.map((each) => languageNames[each.lang]).join(' · ');
  return (
    <>
      {behind.length > 0 ? <Notice>{t('behind', { languages })}</Notice> : null}
      <Translations texts={correction.translations} />
    </>
  );
}

/** How a translation is called: its language, who made it, and whether it is behind. */
export function useTranslationName(): (text: Pick<Translated, 'lang' | 'origin' | 'outdated'>) => string {
  const d = useWords(draftWords);
  const t = useWords(translationWords);
  return ({ lang, origin, outdated }) =>
    [languageNames[lang], d(origin), ...(outdated ? [t('outdated')] : [])].join(' · ');
}
