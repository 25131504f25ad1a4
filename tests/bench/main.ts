import { cpus, totalmem } from 'node:os';
import { measureGrowth } from './growth.ts';
import { measureFirstLoad } from './first-load.ts';
import { measureHot } from './hot.ts';
import { measureRush } from './rush.ts';
import { measureSearch } from './search.ts';
import { measureStart } from './start-up.ts';

// `pnpm bench [section…]`: measures on this machine, now, and prints tables; nothing here passes or fails.
const sections: Record<string, () => Promise<void>> = {
  start: measureStart,
  hot: measureHot,
  growth: measureGrowth,
  rush: measureRush,
  search: measureSearch,
  h5: measureFirstLoad,
};

const asked = process.argv.slice(2);
const memory = Math.round(totalmem() / 1024 ** 3);
process.stdout.write(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GB, Node ${process.version}\n`);
for (const [name, measure] of Object.entries(sections)) if (asked.length === 0 || asked.includes(name)) await measure();
