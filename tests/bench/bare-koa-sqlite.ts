import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import Koa from 'koa';

// Koa over the raw driver, building the same list with one prepared statement: the yardstick for uncached answers.
const [file = '', statement = ''] = process.argv.slice(2);
const database = new Database(file, { readonly: true });
const prepared = database.prepare(statement);
const app = new Koa();
app.use((ctx) => {
  ctx.body = { items: prepared.all(), nextCursor: null };
});
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
