import { useState } from 'react';
import type { Source, SourceFault } from '@minxin/shared/sources/source';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Card, Facts } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Status } from '@/ui/Notice';
import type { Tone } from '@/ui/tone';
import { setupWords } from '@/words/source-setup';
import { faultWords } from '@/words/staff-faults';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import { ChangeSource } from './ChangeSource';
import { SourceHistory } from './SourceHistory';
import { SourceActs } from './SourceActs';
import styles from './Sources.module.scss';

const tones: Record<Source['health'], Tone> = { ok: 'ok', stale: 'warn', failing: 'bad', never: 'quiet' };

/** One source: how it is, what it brought, and what an administrator may do with it. */
export function SourceCard({ source, reload }: { source: Source; reload: () => Promise<void> }) {
  const t = useWords(sourceWords);
  const clock = useClock();
  const fault = useWords(faultWords);
  const [editing, setEditing] = useState(false);
  // The server writes the reason's code first, then what the machine said.
  const said = (error: string) => {
    const known = (Object.keys(faultWords['zh-CN']) as SourceFault[]).find((each) => error.split(':')[0] === each);
    return known ? `${fault(known)}${error.slice(known.length)}` : error;
  };
  const s = useWords(setupWords);
  const [history, setHistory] = useState(false);
  const { name, url, health, paused, lastSuccessAt, lastAttemptAt, lastError, items, missing, failures } = source;
  const facts: [string, string | null | undefined][] = [
    [s('kind'), s(source.kind)],
    [t('lastSuccess'), lastSuccessAt && clock.moment(lastSuccessAt)],
    [t('lastAttempt'), lastAttemptAt && clock.moment(lastAttemptAt)],
    [t('error'), lastError && said(lastError)],
    [s('failures'), failures > 0 ? s('times', { n: failures }) : null],
    [s('nextRun'), source.nextRunAt && clock.moment(source.nextRunAt)],
    [t('items'), t('itemsOf', { n: items, missing })],
    [t('column'), source.column.name],
    [t('office'), source.office.name],
    [t('every'), source.kind === 'file' ? null : t('minutes', { n: source.schedule })],
    [t('publishing'), t(source.publishing)],
  ];
  return (
    <Card as="article">
      <Stack gap="small">
        <Heading level={2} lang="zh-CN">
          {name}
        </Heading>
        <Cluster>
          <Status tone={tones[health]}>{t(health)}</Status>
          {paused ? <Status icon="clock">{t('paused')}</Status> : null}
        </Cluster>
        {url ? <Copy kind="secondary">{url}</Copy> : null}
        <Facts items={facts.flatMap(([fact, value]) => (value ? [{ name: fact, value }] : []))} />
        {editing ? (
          <Box className={styles.narrow}>
            <ChangeSource
              source={source}
              reload={() => void reload()}
              onClose={() => setEditing(false)}
              onDone={() => {
                setEditing(false);
                void reload();
              }}
            />
          </Box>
        ) : (
          <SourceActs source={source} reload={reload} onEdit={() => setEditing(true)} />
        )}
        <Button
          kind="quiet"
          fit
          icon="clock"
          label={`${s(history ? 'hideHistory' : 'history')} ${name}`}
          onPress={() => setHistory(!history)}
        >
          {s(history ? 'hideHistory' : 'history')}
        </Button>
        {history ? <SourceHistory id={source.id} name={name} seen={lastAttemptAt ?? ''} /> : null}
      </Stack>
    </Card>
  );
}
