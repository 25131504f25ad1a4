import autocannon from 'autocannon';

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  errors: number;
}

/** Asks one address from `connections` keep-alive connections for `seconds`, after a short warm-up. */
export async function load(
  url: string,
  { connections = 32, seconds = 4, headers = {} as Record<string, string> } = {},
): Promise<Measured> {
  await autocannon({ url, connections, duration: 1, headers });
  const { requests, latency, errors, non2xx } = await autocannon({ url, connections, duration: seconds, headers });
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, errors: errors + non2xx };
}

/** Prints rows under headings, columns aligned. */
export function table(
  title: string,
  headings: readonly string[],
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
): void {
  const all = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const lines = all.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
  );
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}
