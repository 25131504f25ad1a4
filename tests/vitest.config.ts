import { defineConfig } from 'vitest/config';

// Files of a project share one loaded copy of the server: loading it anew for every file took half of the time.
// Every world still has its own database, clock and port.
const common = { testTimeout: 30_000, hookTimeout: 60_000, isolate: false, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  test: {
    reporters: ['default'],
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'sqlite',
          include: ['stories/**/*.test.ts', 'persistence/**/*.test.ts'],
          env: { MINXIN_TEST_DATABASE: 'sqlite' },
        },
      },
      {
        test: {
          ...common,
          name: 'postgres',
          include: ['stories/**/*.test.ts', 'persistence/**/*.test.ts'],
          globalSetup: ['support/global-postgres.ts'],
          env: { MINXIN_TEST_DATABASE: 'postgres' },
        },
      },
      { test: { ...common, name: 'rules', root: '..', include: ['bff/src/**/*.test.ts', 'shared/src/**/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'contract',
          testTimeout: 120_000,
          include: [
            'contract/**/*.test.ts',
            'architecture/**/*.test.ts',
            'upstream/**/*.test.ts',
            'real-input/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...common,
          name: 'faults',
          include: ['faults/**/*.test.ts'],
          globalSetup: ['support/global-postgres.ts'],
          testTimeout: 180_000,
          // Alone and one after the other: they need the machine.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...common,
          name: 'weapp',
          globalSetup: ['support/global-weapp.ts'],
          include: ['weapp/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          ...common,
          name: 'h5',
          globalSetup: ['support/global-h5.ts'],
          include: ['h5/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
