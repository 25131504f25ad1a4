import { Check } from '@/ui/Choice';
import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { consultWords } from '@/words/consult';
import { useWords } from '@/words/use-words';
import { useOfficeOptions } from '../board/use-office-options';
import type { AskDraft } from './ask-draft';
import { InstantAnswers } from './InstantAnswers';

interface Props {
  draft: AskDraft;
  errors: Record<string, string>;
  change: (part: Partial<AskDraft>) => void;
}

/** The question, answers that exist already, the details, and who should answer. */
export function AskFields({ draft, errors, change }: Props) {
  const t = useWords(consultWords);
  return (
    <>
      <Field
        name="title"
        label={t('question')}
        hint={t('questionHint')}
        value={draft.title}
        error={errors.title}
        max={100}
        onChange={(title) => change({ title })}
      />
      <InstantAnswers question={draft.title} />
      <Field
        name="body"
        kind="prose"
        label={t('body')}
        hint={t('bodyHint')}
        value={draft.body}
        error={errors.body}
        max={5000}
        onChange={(body) => change({ body })}
      />
      <Select
        name="officeId"
        label={t('office')}
        hint={t('officeHint')}
        options={useOfficeOptions()}
        empty={t('anyOffice')}
        value={draft.office}
        error={errors.officeId}
        optional
        onChange={(office) => change({ office })}
      />
      <Check
        name="public"
        label={t('public')}
        note={t('publicNote')}
        value={draft.public}
        onChange={(agreed) => change({ public: agreed })}
      />
    </>
  );
}
