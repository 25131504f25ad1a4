import { expect, test } from 'vitest';
import { healthOf } from './source.rules.ts';

const now = new Date('2026-11-20T08:00:00.000Z');
const source = (change: object) => ({
  kind: 'rss' as const,
  lastSuccessAt: null,
  lastError: null,
  schedule: 60,
  ...change,
});

test.each([
  ['never', {}],
  ['failing', { lastError: 'timeout' }],
  ['failing', { lastError: 'timeout', lastSuccessAt: '2026-11-20T07:59:00.000Z' }],
  ['ok', { lastSuccessAt: '2026-11-20T05:00:00.000Z' }],
  ['stale', { lastSuccessAt: '2026-11-20T04:59:59.000Z' }],
  ['ok', { lastSuccessAt: '2026-11-20T07:00:00.000Z', schedule: 5 }],
  ['stale', { lastSuccessAt: '2026-11-20T06:59:59.000Z', schedule: 5 }],
])('%s: %j', (health, change) => expect(healthOf(source(change), now)).toBe(health));
