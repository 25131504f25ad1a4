import { Field } from '@/ui/Field';
import { RichEdit } from '@/ui/RichEdit';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';
import { usePictures } from './use-pictures';

interface Texts {
  title: string;
  summary: string;
  bodyHtml: string;
}

/** The words of an announcement: title, summary, text. */
export function EditorText({
  content,
  lang,
  errors,
  change,
  isCorrection = false,
}: {
  content: Texts;
  lang?: string;
  errors: Record<string, string>;
  change: (part: Partial<Texts>) => void;
  /** A correction shows the pictures that are there and takes no new ones. */
  isCorrection?: boolean;
}) {
  const t = useWords(editorWords);
  const pictures = usePictures();
  return (
    <>
      <Field
        name="title"
        label={t('titleField')}
        max={200}
        value={content.title}
        error={errors.title || undefined}
        onChange={(title) => change({ title })}
      />
      <Field
        name="summary"
        kind="prose"
        rows={2}
        max={500}
        optional
        label={t('summary')}
        hint={t('summaryHint')}
        value={content.summary}
        error={errors.summary || undefined}
        onChange={(summary) => change({ summary })}
      />
      <RichEdit
        name="bodyHtml"
        label={t('body')}
        lang={lang}
        value={content.bodyHtml}
        error={errors.bodyHtml || undefined}
        pictures={isCorrection ? undefined : pictures}
        onChange={(bodyHtml) => change({ bodyHtml })}
      />
    </>
  );
}
