import { existsSync } from 'node:fs';
import path from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { beforeAll, expect, test } from 'vitest';
import { dist, ensureWeappBuild, outputFiles, packageSizes, pagesOf, readAppJson, readOutput } from './build.ts';

const megabytes = 1024 * 1024;

beforeAll(ensureWeappBuild);

test('every package stays below 2 MB, all together below 20 MB', () => {
  const sizes = packageSizes(readAppJson());
  console.table(
    Object.fromEntries(Object.entries(sizes).map(([name, bytes]) => [name, { KB: Math.round(bytes / 1024) }])),
  );
  for (const [name, bytes] of Object.entries(sizes)) expect(bytes, name).toBeLessThan(2 * megabytes);
  expect(Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(20 * megabytes);
});

test('every declared page has its four files, and the tabs are in the main package', () => {
  const app = readAppJson();
  expect(app.pages).toHaveLength(4);
  const files = pagesOf(app).flatMap((page) => ['js', 'json', 'wxml', 'wxss'].map((kind) => `${page}.${kind}`));
  // A page without a style of its own has no style file, which WeChat allows.
  expect(files.filter((file) => !file.endsWith('.wxss') && !existsSync(path.join(dist, file)))).toEqual([]);
});

test('no code is made from strings, which WeChat forbids', () => {
  const scripts = outputFiles().filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => /\beval\(/.test(readOutput(file)))).toEqual([]);
  // Two probes look whether the engine would allow it, in a try block, and go on without.
  const probes = ['new Function("")', 'new Function("return this")'];
  const code = (file: string) => probes.reduce((rest, probe) => rest.replaceAll(probe, ''), readOutput(file));
  const makers = scripts.filter((file) => /\bnew Function\(/.test(code(file)));
  expect(makers).toEqual([]);
});

test("WeChat's own template compiler accepts every template", () => {
  const group = new TmplGroup();
  const files = outputFiles();
  const bare = (file: string) => file.replace(/\.\w+$/, '');
  for (const file of files.filter((each) => each.endsWith('.wxs'))) group.addScript(bare(file), readOutput(file));
  const templates = files.filter((file) => file.endsWith('.wxml'));
  expect(templates.length).toBeGreaterThan(4);
  expect(templates.flatMap((file) => group.addTmpl(bare(file), readOutput(file)))).toEqual([]);
});
