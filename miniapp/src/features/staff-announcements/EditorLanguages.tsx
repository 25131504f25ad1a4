import { useState } from 'react';
import { translatedLanguages } from '@minxin/shared/announcements/draft';
import { Button } from '@/ui/Button';
import { Tabs } from '@/ui/Tabs';
import { languageNames } from '@/words/languages';
import { draftWords } from '@/words/staff-draft';
import { useWords } from '@/words/use-words';
import { blank, isWritten, type Content, type Translated, type TranslatedLanguage } from './content';
import { EditorText } from './EditorText';
import { Translation } from './Translation';

interface Writing {
  content: Content;
  errors: Record<string, string>;
  change: (part: Partial<Content>) => void;
}

/** The text in five languages, one at a time; each tab says whether it is translated, by whom, or missing. */
export function EditorLanguages({ content, errors, change }: Writing) {
  const t = useWords(draftWords);
  const [shown, setShown] = useState<'zh-CN' | TranslatedLanguage>('zh-CN');
  const stateOf = (lang: TranslatedLanguage) => {
    const translated = content.translations[lang];
    return t(isWritten(translated) ? translated.origin : 'missing');
  };
  const tabs = [
    { key: 'zh-CN' as const, label: `${languageNames['zh-CN']} · ${t('original')}` },
    ...translatedLanguages.map((key) => ({ key, label: `${languageNames[key]} · ${stateOf(key)}` })),
  ];
  return (
    <Tabs label={t('languages')} tabs={tabs} value={shown} onChange={setShown}>
      {shown === 'zh-CN' ? (
        <EditorText content={content} errors={errors} change={change} />
      ) : (
        <Translating key={shown} lang={shown} content={content} errors={errors} change={change} />
      )}
    </Tabs>
  );
}

function Translating({ lang, content, errors, change }: Writing & { lang: TranslatedLanguage }) {
  const t = useWords(draftWords);
  const translated = content.translations[lang];
  const set = (part: Partial<Translated>) =>
    change({ translations: { ...content.translations, [lang]: { ...translated, ...part } } });
  const written = translatedLanguages.filter((each) => isWritten(content.translations[each]));
  return (
    <>
      <Translation lang={lang} text={translated} at={written.indexOf(lang)} errors={errors} change={set} />
      {isWritten(translated) ? (
        <Button kind="quiet" fit onPress={() => set(blank.translations[lang])}>
          {t('clearTranslation')}
        </Button>
      ) : null}
    </>
  );
}
