import { routes } from '@/platform/navigation';
import { prefer, textSteps, usePreferences } from '@/platform/preferences';
import { Card, Section } from '@/ui/Card';
import { Choice } from '@/ui/Choice';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { accountWords } from '@/words/account';
import { languageNames } from '@/words/languages';
import { useWords } from '@/words/use-words';
import { languages } from '@/words/words';

export function SettingsScreen() {
  const t = useWords(accountWords);
  const { language, elder, size } = usePreferences();
  const modes = [
    { value: 'normal', label: t('normal') },
    { value: 'elder', label: t('elder'), note: t('elderNote') },
  ] as const;
  const sizes = textSteps.map((_, index) => ({ value: String(index), label: t(`size${index as 0 | 1 | 2}`) }));
  return (
    <Page title={t('settings')} backTo={routes.me()}>
      <Choice
        name="language"
        label={t('language')}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        value={language}
        onChange={(value) => prefer({ language: value })}
      />
      <Choice
        name="mode"
        label={t('mode')}
        options={modes}
        value={elder ? 'elder' : 'normal'}
        onChange={(value) => prefer({ elder: value === 'elder' })}
      />
      <Choice
        name="size"
        label={t('size')}
        row
        options={sizes}
        value={String(size)}
        onChange={(value) => prefer({ size: Number(value) })}
      />
      <Section title={t('sample')}>
        <Card>
          <Stack gap="small">
            <Heading level={3}>{t('sampleTitle')}</Heading>
            <Copy>{t('sampleText')}</Copy>
          </Stack>
        </Card>
      </Section>
    </Page>
  );
}
