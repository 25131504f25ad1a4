import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type Target = 'h5' | 'weapp';

const here = import.meta.dirname;
const inputs = ['src', 'config', 'static', 'package.json', 'babel.config.js', '../shared/src', '../pnpm-lock.yaml'];
// Several times the slowest build seen on two cores; an older lock was left by a killed process.
const longestBuild = 10 * 60_000;

/**
 * Builds the app for a target unless its output was made from exactly these sources; answers whether it built. Two
 * processes that ask at once build once.
 */
export async function buildIfStale(target: Target): Promise<boolean> {
  const stamp = join(here, 'dist', target, '.stamp');
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
  if (isFresh()) return false;
  const unlock = await lock(target);
  try {
    if (isFresh()) return false;
    const wanted = fingerprint();
    await build(target);
    writeFileSync(stamp, wanted);
    return true;
  } finally {
    unlock();
  }
}

async function lock(target: Target): Promise<() => void> {
  const held = join(here, 'dist', `.${target}.lock`);
  mkdirSync(join(here, 'dist'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(held);
      return () => rmSync(held, { recursive: true, force: true });
    } catch {
      const since = existsSync(held) ? statSync(held).mtimeMs : 0;
      if (since && Date.now() - since > longestBuild) rmSync(held, { recursive: true, force: true });
      await pause(200);
    }
  }
}

function build(target: Target): Promise<void> {
  const taro = resolve(here, 'node_modules/@tarojs/cli/bin/taro');
  const child = spawn(process.execPath, [taro, 'build', '--type', target], {
    cwd: here,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => output.push(part));
  child.stderr.on('data', (part: Buffer) => output.push(part));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      // The output is a terminal's, so what it draws over itself is left out.
      const said = Buffer.concat(output).toString().split('\r').join('').slice(-6000);
      if (code === 0) done();
      else fail(new Error(`the ${target} build failed\n${said}`));
    });
  });
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.env['API_BASE'] ?? '');
  for (const file of inputs.flatMap((input) => filesOf(join(here, input))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesOf(join(path, entry.name)));
}

// Called as a program: `node build-if-stale.mts h5`.
const asked = process.argv[2];
if (import.meta.main && (asked === 'h5' || asked === 'weapp')) {
  const built = await buildIfStale(asked);
  process.stdout.write(built ? `built the ${asked} app\n` : `the ${asked} app is up to date\n`);
}
