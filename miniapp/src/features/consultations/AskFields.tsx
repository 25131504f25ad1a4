import { Check } from '@/ui/Choice';
import { Select } from '@/ui/Select';
import { consultWords } from '@/words/consult';
import { useWords } from '@/words/use-words';
import { TicketText } from '../board/TicketText';
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
      <TicketText
        words={{ title: t('question'), titleHint: t('questionHint'), body: t('body'), bodyHint: t('bodyHint') }}
        draft={draft}
        errors={errors}
        change={change}
      >
        <InstantAnswers question={draft.title} />
      </TicketText>
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
