import type { Trouble } from '@/platform/trouble';
import { Field } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';

/** What looks like personal data in the texts, and why it may stand there. */
export function PersonalData({
  found,
  trouble,
  reason,
  onChange,
}: {
  /** How many the server found in what was saved last. */
  found: number;
  trouble: Trouble | undefined;
  reason: string;
  onChange: (reason: string) => void;
}) {
  const t = useWords(editorWords);
  const refused = trouble?.kind === 'refused' && trouble.problem.code === 'announcements/personal-data';
  const n = refused ? Number(trouble.problem.extra?.found ?? found) : found;
  if (n === 0) return null;
  return (
    <Stack gap="small">
      <Notice tone="warn" live>
        {t('personal', { n })}
      </Notice>
      <Field
        name="personalDataReason"
        label={t('personalReason')}
        max={200}
        optional
        value={reason}
        onChange={onChange}
      />
    </Stack>
  );
}
