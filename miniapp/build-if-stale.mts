import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const inputs = ['src', 'config', 'static', 'package.json', 'babel.config.js', '../shared/src', '../pnpm-lock.yaml'];

/** Builds the app for a target unless its output was made from exactly these sources; answers whether it built. */
export async function buildIfStale(target: 'h5' | 'weapp'): Promise<boolean> {
  const stamp = join(here, 'dist', target, '.stamp');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  await build(target);
  writeFileSync(stamp, wanted);
  return true;
}

function build(target: string): Promise<void> {
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
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`the ${target} build failed\n${Buffer.concat(output)}`))));
  });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesOf(join(here, input)))) hash.update(file).update(readFileSync(file));
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
