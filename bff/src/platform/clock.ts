/** The one source of the present moment; tests hand in their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The present moment as the database keeps it: RFC 3339 in UTC with milliseconds, so that text order is time order. */
export function nowText(clock: Clock): string {
  return clock.now().toISOString();
}
