import type { Database } from './database.ts';

const keptMs = 60_000;

/**
 * Keeps what rarely changes in memory until a commit touches its topic; at most a minute, because commits of other
 * instances on the same PostgreSQL are not heard here.
 */
export function keptUntil<T>(database: Database, topic: string, load: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  let until = 0;
  database.onCommit((topics) => {
    if (topics.has(topic)) value = undefined;
  });
  return () => {
    if (value === undefined || performance.now() > until) {
      const loading = load();
      value = loading;
      until = performance.now() + keptMs;
      loading.catch(() => {
        if (value === loading) value = undefined;
      });
    }
    return value;
  };
}
