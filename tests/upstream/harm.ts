import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect } from 'vitest';

interface Harm {
  attack: string;
  /** Milliseconds. */
  took: number;
  /** Megabytes by which the whole process grew at its worst. */
  grew: number;
  /** Longest pause of the event loop in milliseconds. */
  paused: number;
}

const suffered: Harm[] = [];
const megabyte = 1024 * 1024;
// The attack's server and the reading thread live in the measured process: as much again as an attack may cost is for
// the bytes it sends and for a thread that just began.
const mostGrowth = 50 + 50;

/** Does something hostile and measures what it cost the process; too much memory is a failure, time is only told. */
export async function harmOf<T>(attack: string, work: () => Promise<T>): Promise<T> {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
  const begun = performance.now();
  loop.enable();
  try {
    return await work();
  } finally {
    loop.disable();
    clearInterval(watch);
    const grew = Math.round((Math.max(most, process.memoryUsage.rss()) - before) / megabyte);
    suffered.push({ attack, took: Math.round(performance.now() - begun), grew, paused: Math.round(loop.max / 1e6) });
    expect(grew, `${attack}: memory`).toBeLessThan(mostGrowth);
  }
}

/** What every attack cost, against the figures we aim at. */
export function tableOfHarm(): string {
  const head = ['attack', 'took ms', 'grew MB (aim 50)', 'loop paused ms (aim 100)'];
  const rows = suffered.map(({ attack, took, grew, paused }) => [attack, took, grew, paused].map(String));
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  return [head, ...rows].map((row) => row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')).join('\n');
}
