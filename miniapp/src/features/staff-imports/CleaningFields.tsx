import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import { Check } from '@/ui/Choice';
import { Heading } from '@/ui/Copy';
import { Stack, Tiles } from '@/ui/Layout';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';

interface CleaningFieldsProps {
  cleaning: CleaningProfile;
  onChange: (change: Partial<CleaningProfile>) => void;
}

const steps = ['annotations', 'entities', 'tracking', 'spaces', 'punctuation'] as const;

/** What is mended in the texts on their way in. */
export function CleaningFields({ cleaning, onChange }: CleaningFieldsProps) {
  const t = useWords(importWords);
  return (
    <Stack gap="small">
      <Heading level={3}>{t('cleaning')}</Heading>
      <Tiles>
        {steps.map((step) => (
          <Check
            key={step}
            name={`cleaning.${step}`}
            label={t(step)}
            value={cleaning[step]}
            onChange={(value) => onChange({ [step]: value })}
          />
        ))}
        <Check
          name="cleaning.script"
          label={t('simplified')}
          value={cleaning.script === 'simplified'}
          onChange={(value) => onChange({ script: value ? 'simplified' : 'keep' })}
        />
      </Tiles>
    </Stack>
  );
}
