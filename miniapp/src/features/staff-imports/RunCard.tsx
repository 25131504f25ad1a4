import { useState } from 'react';
import type { ImportRun } from '@minxin/shared/imports/import';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Card, Facts } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Status } from '@/ui/Notice';
import type { Tone } from '@/ui/tone';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';
import { RefusedRows } from './RefusedRows';
import { useRun } from './use-run';

const tones: Record<ImportRun['state'], Tone> = { running: 'info', done: 'ok', failed: 'bad' };

/** One import: what became of its rows, and on demand those that were refused. */
export function RunCard({ run: given }: { run: ImportRun }) {
  const t = useWords(importWords);
  const clock = useClock();
  const run = useRun(given);
  const [open, setOpen] = useState(false);
  const { id, fileName, state, refused, source, office, column, startedBy, startedAt } = run;
  const { rows, added, changed, unchanged, undated, damaged, numbered } = run;
  const facts = [
    { name: t('sourceName'), value: source.name },
    { name: t('office'), value: office.name },
    { name: t('column'), value: column.name },
    { name: t('begun'), value: `${clock.moment(startedAt)} · ${startedBy}` },
    { name: t('marks'), value: t('markCounts', { numbered, undated, damaged }) },
  ];
  return (
    <Card as="article">
      <Stack gap="small">
        <Heading level={3} lang="zh-CN">
          {fileName}
        </Heading>
        <Cluster>
          <Status tone={tones[state]}>{t(state)}</Status>
        </Cluster>
        <Box live="polite">
          <Copy kind="strong">
            {state === 'running'
              ? t('runningText', { rows })
              : t('counts', { rows, added, changed, unchanged, refused })}
          </Copy>
        </Box>
        {state === 'failed' ? <Copy>{t('failedText')}</Copy> : null}
        <Facts items={facts} />
        {refused > 0 ? (
          <Button
            kind="plain"
            fit
            pressed={open}
            label={`${t('showRefused')} ${fileName}`}
            onPress={() => setOpen(!open)}
          >
            {t('showRefused')}
          </Button>
        ) : null}
        {open ? <RefusedRows id={id} /> : null}
      </Stack>
    </Card>
  );
}
