import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';

// Koa and nothing else, answering the bytes of a file: the yardstick for cached answers.
const bytes = readFileSync(process.argv[2]!);
const app = new Koa();
app.use((ctx) => {
  ctx.set('content-type', 'application/json; charset=utf-8');
  ctx.body = bytes;
});
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
