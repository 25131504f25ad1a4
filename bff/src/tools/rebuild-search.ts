import { compose } from '../compose.ts';
import { readEnvironment } from '../environment.ts';
import { systemClock } from '../platform/clock.ts';
import { createLog } from '../platform/log.ts';

// `pnpm search:rebuild`: makes the search index anew from what is public. Until it ends, searches find less.
const minxin = await compose({ environment: readEnvironment(), clock: systemClock, log: createLog('warn') });
const counts = await minxin.search.rebuild();
await minxin.close();

for (const [kind, count] of Object.entries(counts)) process.stdout.write(`${kind.padEnd(13)} ${count}\n`);
