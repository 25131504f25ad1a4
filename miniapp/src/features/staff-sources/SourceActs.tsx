import { useState } from 'react';
import { changeSource, runSource } from '@minxin/shared/sources/endpoints';
import type { Source, SourceRun } from '@minxin/shared/sources/source';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Cluster } from '@/ui/Layout';
import { toast } from '@/ui/toast';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';
import { RunResult } from './RunResult';

/** Reading now, pausing, changing; exactly what the server offers. */
export function SourceActs({
  source,
  reload,
  onEdit,
}: {
  source: Source;
  reload: () => Promise<void>;
  onEdit: () => void;
}) {
  const t = useWords(sourceWords);
  const [run, setRun] = useState<SourceRun>();
  const { id, name, version, paused, actions } = source;
  const params = { id };
  const running = useSubmit(
    (_: object) => api(runSource, { params }),
    (answer) => {
      setRun(answer);
      void reload();
    },
  );
  const pausing = useSubmit(
    (body: { version: number; paused: boolean }) => api(changeSource, { params, body }),
    (answer) => {
      toast(t(answer.paused ? 'pausedNow' : 'resumedNow'), 'ok');
      void reload();
    },
  );
  if (actions.length === 0) return null;
  return (
    <>
      <Cluster>
        {actions.includes('run') ? (
          <Button
            fit
            icon="refresh"
            busy={running.busy}
            label={`${t('run')} ${name}`}
            onPress={() => void running.submit({})}
          >
            {t('run')}
          </Button>
        ) : null}
        {actions.includes('change') ? (
          <>
            <Button
              kind="plain"
              fit
              busy={pausing.busy}
              label={`${t(paused ? 'resume' : 'pause')} ${name}`}
              onPress={() => void pausing.submit({ version, paused: !paused })}
            >
              {t(paused ? 'resume' : 'pause')}
            </Button>
            <Button kind="plain" fit icon="edit" label={`${t('edit')} ${name}`} onPress={onEdit}>
              {t('edit')}
            </Button>
          </>
        ) : null}
      </Cluster>
      <Refused trouble={pausing.trouble ?? running.trouble} onReload={() => void reload()} />
      <Box live="polite">{run ? <RunResult name={name} run={run} /> : null}</Box>
    </>
  );
}
