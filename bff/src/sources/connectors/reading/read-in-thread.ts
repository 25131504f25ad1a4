import { Worker } from 'node:worker_threads';
import type { Told } from './reading-worker.ts';
import type { Task, Tasks } from './tasks.ts';
import { Unreadable } from './unreadable.ts';

const longestMs = 20_000;

/** Reads beside the event loop, with limits on time and memory; throws `Unreadable` when it cannot be read. */
export async function readInThread<K extends keyof Tasks>(
  kind: K,
  given: Tasks[K]['given'],
): Promise<Tasks[K]['done']> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: { kind, ...given } as unknown as Task,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    execArgv: [],
  });
  try {
    const told = await new Promise<Told>((resolve, reject) => {
      const late = setTimeout(() => resolve({ fault: 'timeout', detail: 'reading took too long' }), longestMs);
      worker.once('message', (answer: Told) => resolve(answer));
      worker.once('error', (error: Error & { code?: string }) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? resolve({ fault: 'too-large', detail: 'reading took too much memory' })
          : reject(error),
      );
      worker.once('exit', () => clearTimeout(late));
    });
    if ('fault' in told) throw new Unreadable(told.fault, told.detail);
    return told.done as Tasks[K]['done'];
  } finally {
    await worker.terminate();
  }
}
