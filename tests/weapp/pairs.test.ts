import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '../../miniapp/src');
const files = new Set(globSync('**/*.{ts,tsx}', { cwd: source }));

// Taro looks for `x.h5.tsx` only beside `x.tsx`: a pair with two extensions would silently use the weapp half. A file
// without any other half is only reached by its full name.
test('every file for a browser has the same extension as its weapp half', () => {
  const halves = [...files].filter((file) => /\.h5\.tsx?$/.test(file));
  expect(halves.length).toBeGreaterThan(20);
  const otherHalf = (file: string) => (file.endsWith('x') ? file.slice(0, -1) : `${file}x`).replace('.h5.', '.');
  expect(halves.filter((file) => files.has(otherHalf(file)))).toEqual([]);
});
