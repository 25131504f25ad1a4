import { Choice } from '@/ui/Choice';
import { draftWords } from '@/words/staff-draft';
import { useWords } from '@/words/use-words';
import type { Translated, TranslatedLanguage } from './content';
import { EditorText } from './EditorText';

/** The text in another language as it is written, and who translated it. */
export function Translation({
  lang,
  text,
  at,
  errors,
  change,
  isCorrection,
}: {
  lang: TranslatedLanguage;
  text: Translated;
  /** Its place among the translations that are sent, under which the server names its faults. */
  at: number;
  errors: Record<string, string>;
  change: (part: Partial<Translated>) => void;
  isCorrection?: boolean;
}) {
  const t = useWords(draftWords);
  const errorOf = (field: string) => errors[`translations.${at}.${field}`] ?? '';
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
        value={text.origin}
        onChange={(origin) => change({ origin })}
      />
      <EditorText
        content={text}
        lang={lang}
        errors={{ title: errorOf('title'), summary: errorOf('summary'), bodyHtml: errorOf('bodyHtml') }}
        change={change}
        isCorrection={isCorrection}
      />
    </>
  );
}
