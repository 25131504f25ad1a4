import { useEffect, useState } from 'react';
import { readImport } from '@minxin/shared/imports/endpoints';
import type { ImportRun } from '@minxin/shared/imports/import';
import { api } from '@/platform/api';

const every = 1500;

/** An import as it is now: asked for again until it has ended. */
export function useRun(given: ImportRun): ImportRun {
  const [newer, setNewer] = useState<ImportRun>();
  const run = newer?.id === given.id && given.state === 'running' ? newer : given;
  const { id, state } = run;
  useEffect(() => {
    if (state !== 'running') return undefined;
    // A lost answer is asked for again at the next turn.
    const read = () => void api(readImport, { params: { id } }).then(setNewer, () => undefined);
    const timer = setInterval(read, every);
    return () => clearInterval(timer);
  }, [id, state]);
  return run;
}
