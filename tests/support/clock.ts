import type { Clock } from '@minxin/bff/platform/clock';

export interface TestClock extends Clock {
  /** Moves on by so many minutes. */
  pass(minutes: number): void;
  set(at: string): void;
}

/** A clock that stands still until it is moved; begins on Friday 20 November 2026, 09:30 in China. */
export function aClock(at = '2026-11-20T01:30:00.000Z'): TestClock {
  let now = Date.parse(at);
  return {
    now: () => new Date(now),
    pass: (minutes) => void (now += minutes * 60_000),
    set: (moment) => void (now = Date.parse(moment)),
  };
}
