import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type DataSourceOptions, type EntityManager, type QueryRunner } from 'typeorm';
import { platformRefusals } from '../platform.failures.ts';

export type Work<T> = (manager: EntityManager) => Promise<T>;

interface Unit {
  /** What changed in this unit, for caches: topics such as `announcements`. */
  readonly topics: Set<string>;
}
interface Waiting {
  run: (runner: QueryRunner) => Promise<void>;
  settle: (failure?: unknown) => void;
}

// Measured: groups of 50 commit 50 times as many units a second with synchronous=FULL as one commit each.
const groupSize = 50;
const queueLimit = 5000;

/** All that a feature may ask of storage: read now, or write as one unit. */
export class Database {
  readonly #writer: DataSource;
  readonly #reader: DataSource;
  readonly #unit = new AsyncLocalStorage<Unit>();
  readonly #afterCommit: Array<(topics: ReadonlySet<string>) => void> = [];
  readonly #queue: Waiting[] = [];
  #draining: Promise<void> | undefined;
  #running = 0;
  readonly #poolLimit: number;

  private constructor(writer: DataSource, reader: DataSource) {
    this.#writer = writer;
    this.#reader = reader;
    this.#poolLimit = queueLimit;
  }

  /** Opens and migrates. SQLite gets a second, read-only connection on the same WAL file; PostgreSQL a read-only pool. */
  static async open(write: DataSourceOptions, read: DataSourceOptions): Promise<Database> {
    const writer = await new DataSource(write).initialize();
    await writer.runMigrations({ transaction: 'each' });
    return new Database(writer, await new DataSource(read).initialize());
  }

  get dialect(): 'sqlite' | 'postgres' {
    return this.#writer.options.type === 'better-sqlite3' ? 'sqlite' : 'postgres';
  }

  /** For reading only; a write through it fails. */
  get read(): EntityManager {
    return this.#reader.manager;
  }

  /**
   * Runs `work` in one transaction and resolves after its commit. SQLite has one writing connection: units wait in
   * one queue and are committed in groups, each in its own savepoint, so a failing unit takes only itself back.
   */
  write<T>(work: Work<T>): Promise<T> {
    if (this.#unit.getStore())
      return Promise.reject(new Error('write() inside write(): hand the manager down instead'));
    return this.dialect === 'sqlite' ? this.#enqueue(work) : this.#transact(work);
  }

  /** Notes that the current unit changed something under a topic; listeners hear it after the commit. */
  changed(topic: string): void {
    this.#unit.getStore()?.topics.add(topic);
  }

  /** Calls `listener` with the topics of every committed unit, before its `write` resolves. */
  onCommit(listener: (topics: ReadonlySet<string>) => void): void {
    this.#afterCommit.push(listener);
  }

  /** Whether storage answers at all. */
  async ping(): Promise<void> {
    await this.#reader.query('SELECT 1');
  }

  async close(): Promise<void> {
    while (this.#draining) await this.#draining;
    await this.#reader.destroy();
    await this.#writer.destroy();
  }

  async #transact<T>(work: Work<T>): Promise<T> {
    if (this.#running >= this.#poolLimit) throw platformRefusals.busy({ retryAfter: 2 });
    this.#running += 1;
    const unit: Unit = { topics: new Set() };
    try {
      const result = await this.#unit.run(unit, () => this.#writer.transaction(work));
      this.#announce(unit);
      return result;
    } catch (failure) {
      throw asBusy(failure);
    } finally {
      this.#running -= 1;
    }
  }

  #enqueue<T>(work: Work<T>): Promise<T> {
    if (this.#queue.length >= queueLimit) return Promise.reject(platformRefusals.busy({ retryAfter: 2 }));
    return new Promise<T>((resolve, reject) => {
      const unit: Unit = { topics: new Set() };
      let result: T;
      this.#queue.push({
        run: async (runner) => {
          result = await this.#unit.run(unit, () => work(runner.manager));
        },
        settle: (failure) => {
          if (failure !== undefined) return reject(failure);
          this.#announce(unit);
          resolve(result);
        },
      });
      this.#draining ??= this.#drain();
    });
  }

  async #drain(): Promise<void> {
    const runner = this.#writer.createQueryRunner();
    // One turn of the event loop lets requests that arrived together share a commit.
    await new Promise(setImmediate);
    while (this.#queue.length > 0) await commitGroup(runner, this.#queue.splice(0, groupSize));
    this.#draining = undefined;
    if (this.#queue.length > 0) this.#draining = this.#drain();
  }

  #announce(unit: Unit): void {
    if (unit.topics.size > 0) for (const listener of this.#afterCommit) listener(unit.topics);
  }
}

async function commitGroup(runner: QueryRunner, group: Waiting[]): Promise<void> {
  const outcomes = new Map<Waiting, unknown>();
  try {
    // IMMEDIATE takes the write lock at once: another process makes us wait here, never fail half way.
    await runner.query('BEGIN IMMEDIATE');
    for (const each of group) {
      await runner.query('SAVEPOINT unit');
      try {
        await each.run(runner);
      } catch (failure) {
        outcomes.set(each, failure ?? new Error('rejected without a reason'));
        await runner.query('ROLLBACK TO unit');
      }
      await runner.query('RELEASE unit');
    }
    await runner.query('COMMIT');
  } catch (failure) {
    await runner.query('ROLLBACK').catch(() => undefined);
    for (const each of group) each.settle(outcomes.get(each) ?? asBusy(failure));
    return;
  }
  for (const each of group) each.settle(outcomes.get(each));
}

// Another process holds SQLite's write lock; PostgreSQL ended this unit to resolve a deadlock or a conflict.
const worthRetrying = new Set(['SQLITE_BUSY', '40P01', '40001']);

function asBusy(failure: unknown): unknown {
  const { code, driverError } = (failure ?? {}) as { code?: string; driverError?: { code?: string } };
  const isPassing = worthRetrying.has(driverError?.code ?? code ?? '');
  return isPassing ? platformRefusals.busy({ retryAfter: 2, cause: failure }) : failure;
}
