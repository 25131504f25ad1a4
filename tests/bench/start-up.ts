import { aDemoServer } from './demo-server.ts';
import { load, table } from './load.ts';

/** From the start of the process to its first answer, and the memory it holds before and after load. */
export async function measureStart(): Promise<void> {
  const first = await aDemoServer();
  await first.stop();
  const again = [];
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now();
    const server = await aDemoServer({}, first.dataDir);
    await (await fetch(`${server.address}/api/v1/home`)).arrayBuffer();
    again.push(performance.now() - started);
    if (round < 2) await server.stop();
    else await measureMemory(server, first.readyMs, again);
  }
}

async function measureMemory(
  server: Awaited<ReturnType<typeof aDemoServer>>,
  firstMs: number,
  again: number[],
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const idle = server.memory();
  await load(`${server.address}/api/v1/announcements?limit=20`, { seconds: 5 });
  await load(`${server.address}/api/v1/offices?limit=20&q=%E5%B1%80`, { seconds: 3 });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const loaded = server.memory();
  const middle = again.toSorted((a, b) => a - b)[1] ?? 0;
  table(
    'Start and memory',
    ['what', 'value'],
    [
      ['first start, migrating and loading the demo county, ms', Math.round(firstMs)],
      ['start to first answer, ms (middle of 3)', Math.round(middle)],
      ['resident memory idle, MB', Math.round(idle)],
      ['resident memory after load, MB', Math.round(loaded)],
    ],
  );
  await server.end();
}
