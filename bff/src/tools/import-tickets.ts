import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ticketKinds, type TicketKind } from '@minxin/shared/tickets/states';
import { compose } from '../compose.ts';
import { readEnvironment } from '../environment.ts';
import { systemClock } from '../platform/clock.ts';
import { createLog } from '../platform/log.ts';
import type { ImportSettings } from '../tickets/index.ts';

const usage = `pnpm import:tickets <file.jsonl> [--publish] [--kind help] [--office <id>] [--source <name>]

Each line: {留言编号, 留言用户, 留言主题, 留言时间, 留言详情, 答复意见, 答复时间}. Running it again adds nothing.
--publish shows the tickets on the board: you answer for the consent given where they come from.
`;
const batchSize = 200;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    publish: { type: 'boolean', default: false },
    kind: { type: 'string', default: 'help' },
    office: { type: 'string' },
    source: { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined || !(ticketKinds as readonly string[]).includes(values.kind)) {
  process.stderr.write(usage);
  process.exit(2);
}

const settings: ImportSettings = {
  source: values.source ?? basename(file).slice(0, 60),
  kind: values.kind as TicketKind,
  officeId: values.office ?? null,
  publish: values.publish,
};
const minxin = await compose({ environment: readEnvironment(), clock: systemClock, log: createLog('warn') });
const total = { read: 0, added: 0, unchanged: 0, refused: 0 };
const reasons = new Map<string, number>();

async function bringIn(batch: unknown[]): Promise<void> {
  const { added, unchanged, refused } = await minxin.tickets.import(settings, batch);
  total.read += batch.length;
  total.added += added;
  total.unchanged += unchanged;
  total.refused += refused.length;
  for (const { reason } of refused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}

let batch: unknown[] = [];
for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  batch.push(parse(line));
  if (batch.length === batchSize) {
    await bringIn(batch);
    batch = [];
  }
}
if (batch.length > 0) await bringIn(batch);
await minxin.close();

for (const [name, count] of Object.entries(total)) process.stdout.write(`${name.padEnd(10)} ${count}\n`);
for (const [reason, count] of reasons) process.stdout.write(`  refused: ${reason} × ${count}\n`);

// A line that is no JSON is refused like any other row that cannot be read.
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
