import { prefer, textSteps, usePreferences } from '@/platform/preferences';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Cluster, Stack } from '@/ui/Layout';
import { readingWords } from '@/words/notice-reading';
import { useWords } from '@/words/use-words';
import { ReadAloud } from './ReadAloud';

/** What makes a text easier to take in: larger letters and a voice. */
export function ReadingTools({ part, lang }: { part: string; lang: string }) {
  const t = useWords(readingWords);
  const { size } = usePreferences();
  return (
    <Box className="not-printed" role="group" label={t('tools')}>
      <Stack gap="small">
        <Cluster>
          <Button kind="plain" fit icon="text" disabled={size === 0} onPress={() => prefer({ size: size - 1 })}>
            {t('smaller')}
          </Button>
          <Button
            kind="plain"
            fit
            icon="text"
            disabled={size === textSteps.length - 1}
            onPress={() => prefer({ size: size + 1 })}
          >
            {t('larger')}
          </Button>
        </Cluster>
        <ReadAloud part={part} lang={lang} />
      </Stack>
    </Box>
  );
}
