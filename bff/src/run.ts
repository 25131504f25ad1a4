import { personas } from '@minxin/shared/accounts/session';
import { compose } from './compose.ts';
import { readEnvironment } from './environment.ts';
import { systemClock } from './platform/clock.ts';
import { createLog } from './platform/log.ts';

/** Starts the server as the environment says, and stops it gracefully on SIGTERM or SIGINT. */
export async function run(): Promise<void> {
  const environment = readEnvironment();
  const log = createLog(environment.LOG_LEVEL);
  const minxin = await compose({ environment, clock: systemClock, log });
  if (environment.demo && (await minxin.offices.isEmpty())) {
    const { loadDemo } = await import('./demo/load-demo.ts');
    await loadDemo(minxin, systemClock);
  } else await minxin.search.fillIfEmpty();
  const listening = await minxin.listen();
  process.stdout.write(welcome(listening.address, environment.preview));

  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void listening
        .stop(25)
        .then(() => minxin.close())
        .then(() => process.exit(0));
    });
  }
}

function welcome(address: string, preview: boolean): string {
  const lines = [
    `Minxin listens at ${address}`,
    `  app   ${address}/`,
    `  API   ${address}/api/v1   described at ${address}/docs and ${address}/openapi.json`,
    `  feeds ${address}/feeds/announcements.atom`,
  ];
  if (preview) lines.push(`  demo personas, without a password: ${personas.join(' ')}`);
  return `${lines.join('\n')}\n`;
}
