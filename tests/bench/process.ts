import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Running {
  address: string;
  /** Milliseconds from the start of the process to its first line with an address. */
  readyMs: number;
  /** Resident memory in MB. */
  memory(): number;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/**
 * Starts a Node program of the repository that prints an address once it listens. What it prints goes to a file: a
 * load generator that must read the log falls behind, and the log waits in the memory of the server.
 */
export async function start(
  program: string,
  given: string[] = [],
  settings: Record<string, string> = {},
  flags: string[] = [],
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'minxin-printed-'));
  const printed = join(folder, 'log');
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, resolve(root, program), ...given], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', openSync(printed, 'w'), 'inherit'],
  });
  const address = await firstAddress(child, printed);
  return {
    address,
    readyMs: performance.now() - started,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function firstAddress(child: ChildProcess, printed: string): Promise<string> {
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(readFileSync(printed, 'utf8'))?.[0];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before it listened`);
    await setTimeout(2);
  }
}
