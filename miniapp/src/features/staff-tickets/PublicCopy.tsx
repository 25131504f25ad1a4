import { Field } from '@/ui/Field';
import { replyWords } from '@/words/staff-reply';
import { useWords } from '@/words/use-words';

interface Copy {
  publicTitle: string;
  publicBody: string;
}

/** The text that is shown in public in place of the original. */
export function PublicCopy({
  value,
  errors,
  change,
}: {
  value: Copy;
  errors: Record<string, string>;
  change: (part: Partial<Copy>) => void;
}) {
  const t = useWords(replyWords);
  return (
    <>
      <Field
        name="publicTitle"
        max={200}
        optional
        label={t('publicTitle')}
        value={value.publicTitle}
        error={errors.publicTitle}
        onChange={(publicTitle) => change({ publicTitle })}
      />
      <Field
        name="publicBody"
        kind="prose"
        rows={6}
        max={10_000}
        optional
        label={t('publicBody')}
        hint={t('publicCopyHint')}
        value={value.publicBody}
        error={errors.publicBody}
        onChange={(publicBody) => change({ publicBody })}
      />
    </>
  );
}
