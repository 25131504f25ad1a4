import { useState } from 'react';
import { translatedLanguages } from '@minxin/shared/announcements/draft';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { Tabs } from '@/ui/Tabs';
import { languageNames } from '@/words/languages';
import { draftWords } from '@/words/staff-draft';
import { useWords } from '@/words/use-words';
import { blank, isWritten, type Content, type Translated, type TranslatedLanguage } from './content';
import { EditorText } from './EditorText';

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
        <Translation key={shown} lang={shown} content={content} errors={errors} change={change} />
      )}
    </Tabs>
  );
}

function Translation({ lang, content, errors, change }: Writing & { lang: TranslatedLanguage }) {
  const t = useWords(draftWords);
  const translated = content.translations[lang];
  const set = (part: Partial<Translated>) =>
    change({ translations: { ...content.translations, [lang]: { ...translated, ...part } } });
  const written = translatedLanguages.filter((each) => isWritten(content.translations[each]));
  const errorOf = (field: string) => errors[`translations.${written.indexOf(lang)}.${field}`];
  return (
    <>
      <Choice
        name="origin"
        label={t('origin')}
        hint={t('machineHint')}
        row
        options={[
          { value: 'human', label: t('originHuman') },
          { value: 'machine', label: t('originMachine') },
        ]}
        value={translated.origin}
        onChange={(origin) => set({ origin })}
      />
      <EditorText
        content={translated}
        lang={lang}
        errors={{
          title: errorOf('title') ?? '',
          summary: errorOf('summary') ?? '',
          bodyHtml: errorOf('bodyHtml') ?? '',
        }}
        change={set}
      />
      {isWritten(translated) ? (
        <Button kind="quiet" fit onPress={() => set(blank.translations[lang])}>
          {t('clearTranslation')}
        </Button>
      ) : null}
    </>
  );
}
