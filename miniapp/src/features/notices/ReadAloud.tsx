import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { usePreferences } from '@/platform/preferences';
import { canSpeak, speechOf } from '@/platform/speech';
import type { Speech, SpeechState } from '@/platform/speech.types';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { Copy } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { readingWords } from '@/words/notice-reading';
import { useWords } from '@/words/use-words';

const paces = { slow: 0.75, normal: 1, fast: 1.25 } as const;
type Pace = keyof typeof paces;

/** Reads a part of the page aloud; nothing where the device has no speech. */
export function ReadAloud(props: { part: string; lang: string }) {
  return canSpeak ? <Speaker {...props} /> : null;
}

function Speaker({ part, lang }: { part: string; lang: string }) {
  const t = useWords(readingWords);
  const { elder } = usePreferences();
  const [state, setState] = useState<SpeechState>('silent');
  const [pace, setPace] = useState<Pace>(elder ? 'slow' : 'normal');
  const speech = useRef<Speech>();
  const first = useRef(pace);
  first.current = pace;
  useEffect(() => {
    const own = speechOf(part, { lang, rate: paces[first.current], changed: setState });
    speech.current = own;
    return () => own.stop();
  }, [part, lang]);
  useDidHide(() => speech.current?.stop());

  function choose(next: Pace): void {
    setPace(next);
    speech.current?.pace(paces[next]);
  }
  const isOn = state === 'speaking' || state === 'paused';
  return (
    <Stack gap="small">
      <Cluster>
        <Button
          kind="plain"
          fit
          icon={state === 'speaking' ? 'pause' : 'speak'}
          onPress={() => (state === 'speaking' ? speech.current?.pause() : speech.current?.play())}
        >
          {t(state === 'speaking' ? 'pause' : state === 'paused' ? 'goOn' : 'read')}
        </Button>
        {isOn ? (
          <Button kind="plain" fit icon="stop" onPress={() => speech.current?.stop()}>
            {t('stop')}
          </Button>
        ) : null}
      </Cluster>
      {isOn ? (
        <Choice<Pace>
          name="pace"
          label={t('pace')}
          row
          options={(['slow', 'normal', 'fast'] as const).map((value) => ({ value, label: t(value) }))}
          value={pace}
          onChange={choose}
        />
      ) : null}
      <Box live="polite">
        {state === 'speaking' ? <Copy kind="secondary">{t('speaking')}</Copy> : null}
        {state === 'failed' ? <Copy kind="secondary">{t('failed')}</Copy> : null}
      </Box>
    </Stack>
  );
}
