import { Check, Choice } from '@/ui/Choice';
import { Notice } from '@/ui/Notice';
import { postWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import type { PostDraft } from './post-draft';

interface Props {
  draft: PostDraft;
  errors: Record<string, string>;
  change: (part: Partial<PostDraft>) => void;
}

/** Whether it may be public, asked and never assumed; a report never is. */
export function PostConsent({ draft, errors, change }: Props) {
  const t = useWords(postWords);
  if (draft.kind === 'report') return <Notice>{t('reportPrivate')}</Notice>;
  return (
    <>
      <Choice
        name="public"
        label={t('public')}
        hint={t('publicHint')}
        options={[
          { value: 'yes', label: t('yes'), note: t('yesNote') },
          { value: 'no', label: t('no'), note: t('noNote') },
        ]}
        value={draft.consent || undefined}
        error={errors.public}
        onChange={(consent) => change({ consent })}
      />
      {draft.consent === 'yes' ? (
        <Check
          name="anonymous"
          label={t('anonymous')}
          note={t('anonymousNote')}
          value={draft.anonymous}
          onChange={(anonymous) => change({ anonymous })}
        />
      ) : null}
    </>
  );
}
