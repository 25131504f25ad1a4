import { Field } from '@/ui/Field';
import { RichEdit } from '@/ui/RichEdit';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';

interface Texts {
  title: string;
  summary: string;
  bodyHtml: string;
}

/** The words of an announcement: title, summary, text. */
export function EditorText({
  content,
  errors,
  change,
}: {
  content: Texts;
  errors: Record<string, string>;
  change: (part: Partial<Texts>) => void;
}) {
  const t = useWords(editorWords);
  return (
    <>
      <Field
        name="title"
        label={t('titleField')}
        max={200}
        value={content.title}
        error={errors.title}
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
        error={errors.summary}
        onChange={(summary) => change({ summary })}
      />
      <RichEdit
        name="bodyHtml"
        label={t('body')}
        value={content.bodyHtml}
        error={errors.bodyHtml}
        onChange={(bodyHtml) => change({ bodyHtml })}
      />
    </>
  );
}
