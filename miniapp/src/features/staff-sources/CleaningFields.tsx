import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import { Box } from '@/ui/Box';
import { Check } from '@/ui/Choice';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { setupWords } from '@/words/source-setup';
import { useWords } from '@/words/use-words';

const steps = ['annotations', 'entities', 'tracking', 'spaces', 'punctuation'] as const;

/** What is mended in the texts of a source. */
export function CleaningFields({
  value,
  onChange,
}: {
  value: CleaningProfile;
  onChange: (value: CleaningProfile) => void;
}) {
  const t = useWords(setupWords);
  return (
    <Box role="group" label={t('cleaning')}>
      <Stack gap="small">
        <Copy kind="strong">{t('cleaning')}</Copy>
        {steps.map((step) => (
          <Check
            key={step}
            name={`cleaning.${step}`}
            label={t(step)}
            value={value[step]}
            onChange={(on) => onChange({ ...value, [step]: on })}
          />
        ))}
        <Check
          name="cleaning.script"
          label={t('simplified')}
          value={value.script === 'simplified'}
          onChange={(on) => onChange({ ...value, script: on ? 'simplified' : 'keep' })}
        />
      </Stack>
    </Box>
  );
}
