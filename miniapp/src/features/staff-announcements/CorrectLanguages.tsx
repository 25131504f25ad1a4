import { useState } from 'react';
import { translatedLanguages, type Draft, type StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { Check } from '@/ui/Choice';
import { Tabs } from '@/ui/Tabs';
import { languageNames } from '@/words/languages';
import { draftWords } from '@/words/staff-draft';
import { translationWords } from '@/words/staff-translations';
import { useWords } from '@/words/use-words';
import { contentOf, isWritten, type Content, type Translated, type TranslatedLanguage } from './content';
import { EditorText } from './EditorText';
import { Translation } from './Translation';

/** Translations somebody has touched; what is not to come along keeps its words on this device. */
export type Touched = Partial<Record<TranslatedLanguage, Translated & { along: boolean }>>;

interface Correcting {
  title: string;
  summary: string;
  bodyHtml: string;
  translations: Touched;
}

const comingAlong = (touched: Touched) => translatedLanguages.filter((lang) => touched[lang]?.along);

/** What is sent of the translations. */
export const sentAlong = (touched: Touched): Draft['translations'] =>
  comingAlong(touched).flatMap((lang) => {
    const { along: _, ...text } = touched[lang]!;
    return [{ lang, ...text }];
  });

/** All translations as they will stand after the correction. */
export function translationsAfter(doc: StaffAnnouncement, touched: Touched): Content['translations'] {
  const all = { ...contentOf(doc).translations };
  for (const { lang, ...text } of sentAlong(touched)) all[lang] = text;
  return all;
}

/** The corrected text and, for an announcement that has them, its translations, one at a time. */
export function CorrectLanguages({
  doc,
  value,
  errors,
  change,
}: {
  doc: StaffAnnouncement;
  value: Correcting;
  errors: Record<string, string>;
  change: (part: Partial<Correcting>) => void;
}) {
  const d = useWords(draftWords);
  const t = useWords(translationWords);
  const [shown, setShown] = useState<'zh-CN' | TranslatedLanguage>('zh-CN');
  const stored = contentOf(doc).translations;
  const offered = translatedLanguages.filter((lang) => isWritten(stored[lang]));
  const original = <EditorText content={value} errors={errors} change={change} isCorrection />;
  if (offered.length === 0) return original;

  const { translations } = value;
  const along = comingAlong(translations);
  const tabs = [
    { key: 'zh-CN' as const, label: `${languageNames['zh-CN']} · ${d('original')}` },
    ...offered.map((key) => ({ key, label: `${languageNames[key]} · ${t(along.includes(key) ? 'along' : 'left')}` })),
  ];
  function translation(lang: TranslatedLanguage) {
    const text = translations[lang] ?? { ...stored[lang], along: false };
    const set = (part: Partial<typeof text>) =>
      change({ translations: { ...translations, [lang]: { ...text, along: true, ...part } } });
    return (
      <>
        <Check
          name="along"
          label={t('sendAlong')}
          note={t('sendAlongNote')}
          value={text.along}
          onChange={(chosen) => set({ along: chosen })}
        />
        <Translation
          key={lang}
          lang={lang}
          text={text}
          at={along.indexOf(lang)}
          errors={errors}
          change={set}
          isCorrection
        />
      </>
    );
  }
  return (
    <Tabs label={d('languages')} tabs={tabs} value={shown} onChange={setShown}>
      {shown === 'zh-CN' ? original : translation(shown)}
    </Tabs>
  );
}
