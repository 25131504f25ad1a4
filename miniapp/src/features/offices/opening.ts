import type { OpenRange } from '@minxin/shared/offices/hours';

/** Weekdays that share their hours: runs of days, and the times of each. */
export interface Opening {
  /** First and last weekday of each run, 1 Monday to 7 Sunday. */
  runs: [first: number, last: number][];
  times: string;
}

/** Opening ranges gathered by the hours they share, in the order of the week. */
export function openings(hours: readonly OpenRange[]): Opening[] {
  const byTimes = new Map<string, number[]>();
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const ranges = hours.filter((each) => each.weekdays.includes(weekday)).map(({ from, to }) => `${from}–${to}`);
    if (ranges.length === 0) continue;
    const times = ranges.sort().join(', ');
    byTimes.set(times, [...(byTimes.get(times) ?? []), weekday]);
  }
  return [...byTimes].map(([times, weekdays]) => ({ times, runs: runsOf(weekdays) }));
}

function runsOf(weekdays: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const weekday of weekdays) {
    const last = runs[runs.length - 1];
    if (last && last[1] === weekday - 1) last[1] = weekday;
    else runs.push([weekday, weekday]);
  }
  return runs;
}
