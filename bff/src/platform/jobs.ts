import type { Log } from './log.ts';

export interface Jobs {
  /** Runs `work` every so many seconds, never twice at once; a failure is logged and the next turn comes. */
  every(name: string, seconds: number, work: () => Promise<void>): void;
  start(): void;
  /** Takes no further turns and waits for the ones under way. */
  stop(): Promise<void>;
}

export function createJobs(log: Log): Jobs {
  const jobs: Array<{ name: string; seconds: number; work: () => Promise<void> }> = [];
  const timers: NodeJS.Timeout[] = [];
  const running = new Map<string, Promise<void>>();
  const turn = (name: string, work: () => Promise<void>) => {
    if (running.has(name)) return;
    const under = work()
      .catch((error: unknown) => log.error({ error, job: name }, 'job failed'))
      .finally(() => running.delete(name));
    running.set(name, under);
  };
  return {
    every: (name, seconds, work) => void jobs.push({ name, seconds, work }),
    start() {
      for (const { name, seconds, work } of jobs) {
        const timer = setInterval(() => turn(name, work), seconds * 1000);
        timer.unref();
        timers.push(timer);
      }
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}
