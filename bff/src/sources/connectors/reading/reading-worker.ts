// Runs in a thread of its own: a feed may be large, slow to parse or made to be both.
import { parentPort, workerData } from 'node:worker_threads';
import { readFeed, type Fed } from '../rss/read-feed.ts';
import { Unreadable } from './unreadable.ts';

export interface Task {
  bytes: Uint8Array;
  contentType: string;
  base: string;
}
export type Told = { fed: Fed } | { fault: Unreadable['fault']; detail: string };

function tell(task: Task): Told {
  try {
    return { fed: readFeed(Buffer.from(task.bytes), task.contentType, task.base) };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault, detail: error.message };
    return { fault: 'not-a-feed', detail: error instanceof Error ? error.message.slice(0, 200) : 'unreadable' };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
parentPort?.postMessage(tell(workerData as Task));
