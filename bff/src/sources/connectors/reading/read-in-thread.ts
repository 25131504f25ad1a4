import { Worker } from 'node:worker_threads';
import type { Told } from './reading-worker.ts';
import type { Task, Tasks } from './tasks.ts';
import { Unreadable } from './unreadable.ts';

const longestMs = 20_000;
// Starting a thread costs more than most readings: one that just read well waits a little for the next.
const idleMs = 3000;
let idle: { worker: Worker; over: NodeJS.Timeout } | undefined;

/** Reads beside the event loop, with limits on time and memory; throws `Unreadable` when it cannot be read. */
export async function readInThread<K extends keyof Tasks>(
  kind: K,
  given: Tasks[K]['given'],
): Promise<Tasks[K]['done']> {
  const worker = takeWorker();
  const told = await ask(worker, { kind, ...given } as unknown as Task).catch(async (failure: unknown) => {
    await worker.terminate();
    throw failure;
  });
  putBack(worker);
  if ('fault' in told) throw new Unreadable(told.fault, told.detail);
  return told.done as Tasks[K]['done'];
}

function ask(worker: Worker, task: Task): Promise<Told> {
  return new Promise<Told>((resolve, reject) => {
    const late = setTimeout(() => end(() => reject(new Unreadable('timeout', 'reading took too long'))), longestMs);
    const onMessage = (told: Told) => end(() => resolve(told));
    const onError = (error: Error & { code?: string }) =>
      end(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new Unreadable('too-large', 'reading took too much memory')
            : error,
        ),
      );
    const end = (settle: () => void) => {
      clearTimeout(late);
      worker.off('message', onMessage);
      worker.off('error', onError);
      settle();
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
    worker.postMessage(task);
  });
}

function takeWorker(): Worker {
  if (!idle) {
    return new Worker(new URL('./reading-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      execArgv: [],
    });
  }
  const { worker, over } = idle;
  idle = undefined;
  clearTimeout(over);
  worker.ref();
  return worker;
}

function putBack(worker: Worker): void {
  if (idle) return void worker.terminate();
  // Nobody waits for an idle thread, least of all the end of the process.
  worker.unref();
  const over = setTimeout(() => {
    idle = undefined;
    void worker.terminate();
  }, idleMs);
  over.unref();
  idle = { worker, over };
}
