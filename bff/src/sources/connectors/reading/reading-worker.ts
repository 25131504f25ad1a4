// Runs in a thread of its own: what an upstream sends may be large, slow to parse or made to be both.
import { parentPort } from 'node:worker_threads';
import { perform, type Task } from './tasks.ts';
import { Unreadable } from './unreadable.ts';

export type Told = { done: unknown } | { fault: Unreadable['fault']; detail: string };

async function tell(task: Task): Promise<Told> {
  try {
    return { done: await perform(task) };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault, detail: error.message };
    return { fault: 'item-unreadable', detail: error instanceof Error ? error.message.slice(0, 200) : 'unreadable' };
  }
}

parentPort?.on('message', (task: Task) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
  void tell(task).then((told) => parentPort?.postMessage(told));
});
