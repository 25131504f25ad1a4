import { setTimeout as pause } from 'node:timers/promises';

export interface Pace {
  /** Resolves when a host may be asked again: requests to one host stand in one line, `delayMs` apart. */
  turn(host: string, delayMs: number): Promise<void>;
}

/** Keeps requests to one host apart, whichever source they are for. */
export function createPace(): Pace {
  const nextAt = new Map<string, number>();
  return {
    async turn(host, delayMs) {
      const now = performance.now();
      for (const [each, at] of nextAt) if (at <= now) nextAt.delete(each);
      const at = Math.max(now, nextAt.get(host) ?? 0);
      nextAt.set(host, at + delayMs);
      if (at > now) await pause(at - now);
    },
  };
}
