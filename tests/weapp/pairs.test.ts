import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '../../miniapp/src');
const files = new Set(globSync('**/*.{ts,tsx}', { cwd: source }));

// Taro looks for `x.h5.tsx` only beside `x.tsx`: a pair with two extensions would silently use the weapp half.
test('every file for a browser has its weapp half with the same extension', () => {
  const halves = [...files].filter((file) => /\.h5\.tsx?$/.test(file));
  expect(halves.length).toBeGreaterThan(20);
  expect(halves.filter((file) => !files.has(file.replace('.h5.', '.')))).toEqual([]);
});
