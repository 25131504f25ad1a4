import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

// Each check has a name, so that one run tells of every failure at once.
const checks: ReadonlyArray<[string, string[]]> = [
  ['types: miniapp', ['tsc', '-p', 'miniapp', '--noEmit']],
  ['types: tests', ['tsc', '-p', 'tests', '--noEmit']],
  ['types: bff', ['tsc', '-p', 'bff', '--noEmit']],
  ['types: shared', ['tsc', '-p', 'shared', '--noEmit']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', ['oxlint', '--type-aware', '--deny-warnings']],
  ['dependencies', ['node', 'tests/architecture/dependencies.ts']],
  ['unused', ['knip']],
  ['openapi is fresh', ['node', 'shared/src/write-openapi.ts', '--check']],
];
const atOnce = 2;

const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

async function run([name, [command = '', ...given]]: (typeof checks)[number]): Promise<boolean> {
  const started = performance.now();
  const output: Buffer[] = [];
  const child = spawn(command, given, {
    cwd: root,
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  child.stdout.on('data', (part: Buffer) => output.push(part));
  child.stderr.on('data', (part: Buffer) => output.push(part));
  const code = await new Promise<number>((done) => {
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}\n`);
  if (code !== 0) process.stdout.write(`${Buffer.concat(output).toString()}\n`);
  return code === 0;
}

if (!existsSync(join(root, 'node_modules'))) throw new Error('run pnpm install first');
const waiting = [...checks];
const results: boolean[] = [];
const worker = async () => {
  for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await run(check));
};
await Promise.all(Array.from({ length: atOnce }, worker));
const failed = results.filter((passed) => !passed).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
