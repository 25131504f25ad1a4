import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Running {
  address: string;
  /** Milliseconds from the start of the process to its first line with an address. */
  readyMs: number;
  /** Resident memory in MB. */
  memory(): number;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** Starts a Node program of the repository that prints an address once it listens. */
export async function start(
  program: string,
  given: string[] = [],
  settings: Record<string, string> = {},
  flags: string[] = [],
): Promise<Running> {
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, resolve(root, program), ...given], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await firstAddress(child);
  return {
    address,
    readyMs: performance.now() - started,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    const read = (part: Buffer) => {
      text += part.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (!address) return;
      // From here on the log is only let through: reading it would cost the load generator its time.
      child.stdout?.off('data', read);
      child.stdout?.resume();
      found(address);
    };
    child.stdout?.on('data', read);
    child.once('exit', (code) => failed(new Error(`ended with ${code} before it listened`)));
  });
}
