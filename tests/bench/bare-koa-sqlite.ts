import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import Koa from 'koa';

// Koa over the raw driver, reading the same rows with one prepared statement for each list: the yardstick for
// uncached answers.
const [file = '', ...statements] = process.argv.slice(2);
const database = new Database(file, { readonly: true });
const lists = statements.map((statement) => database.prepare(statement));
const app = new Koa();
app.use((ctx) => {
  ctx.body = { lists: lists.map((list) => list.all()), nextCursor: null };
});
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
