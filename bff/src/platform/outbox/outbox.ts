import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import { nowText } from '../clock.ts';
import { newId, randomFraction } from '../ids.ts';
import type { Log } from '../log.ts';
import type { Database } from '../persistence/database.ts';
import { runStatement } from '../persistence/statement.ts';
import { deliverySchema, type DeliveryRow } from './outbox.entity.ts';

/** Something that happened: the name is `<feature>/<past tense>`, the payload is JSON. */
export interface Happening<P = unknown> {
  name: string;
  payload: P;
}
/** Hears of an event at least once; `deliveryId` is the same every time, so an effect can be made to happen once. */
export type Consume<P = never> = (payload: P, deliveryId: string) => Promise<void>;
interface Hearing {
  consume: Consume;
  wants: (payload: never) => boolean;
}

const leaseSeconds = 60;
const batch = 50;
const mostAttempts = 8;

/** What must happen after a commit: recorded in the same transaction, delivered at least once, given up visibly. */
export class Outbox {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #consumers = new Map<string, Map<string, Hearing>>();
  #working: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(database: Database, clock: Clock, log: Log) {
    this.#database = database;
    this.#clock = clock;
    this.#log = log;
    database.onCommit((topics) => {
      if (topics.has('outbox')) this.wake();
    });
  }

  /** Registers a consumer, before the first event is recorded; what it does not want is not recorded for it. */
  on<P>(event: string, consumer: string, consume: Consume<P>, wants: (payload: P) => boolean = () => true): void {
    const consumers = this.#consumers.get(event) ?? new Map<string, Hearing>();
    if (consumers.has(consumer)) throw new Error(`${consumer} already hears ${event}`);
    consumers.set(consumer, { consume: consume as Consume, wants });
    this.#consumers.set(event, consumers);
  }

  /** Records an event in the caller's transaction; its feature is the topic that caches hear. */
  async record(manager: EntityManager, happening: Happening): Promise<void> {
    this.#database.changed(happening.name.slice(0, happening.name.indexOf('/')));
    const hearings = [...(this.#consumers.get(happening.name) ?? [])];
    const consumers = hearings.filter(([, { wants }]) => wants(happening.payload as never)).map(([name]) => name);
    if (consumers.length === 0) return;
    const now = nowText(this.#clock);
    const rows = consumers.map((consumer) => ({
      id: newId(),
      event: happening.name,
      consumer,
      payload: happening.payload,
      state: 'waiting' as const,
      attempts: 0,
      dueAt: now,
      recordedAt: now,
      lastError: null,
    }));
    await manager.insert(deliverySchema, rows as never);
    this.#database.changed('outbox');
  }

  /** Starts delivering what is due, now or as soon as the round under way ends. */
  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** Delivers until nothing is due; for tests, tools and a graceful stop. */
  async settle(): Promise<void> {
    this.wake();
    while (this.#working) await this.#working;
  }

  /** Stops after the delivery under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    while (this.#working) await this.#working;
  }

  /** How many deliveries were given up, and the newest of them. */
  async deadLetters(limit = 50): Promise<DeliveryRow[]> {
    return this.#database.read.find(deliverySchema, {
      where: { state: 'dead' },
      order: { dueAt: 'DESC' },
      take: limit,
    });
  }

  async #work(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        for (let claimed = await this.#claim(); claimed.length > 0 && !this.#stopped; claimed = await this.#claim()) {
          for (const delivery of claimed) await this.#deliver(delivery);
        }
      } catch (error) {
        this.#log.error({ error }, 'outbox round failed');
      }
    }
  }

  // A claim moves the due time to the lease's end, so a crash gives the delivery back by itself.
  async #claim(): Promise<DeliveryRow[]> {
    const now = nowText(this.#clock);
    const lease = new Date(this.#clock.now().getTime() + leaseSeconds * 1000).toISOString();
    const lock = this.#database.dialect === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
    const due = await this.#database.read.findOne(deliverySchema, {
      select: { id: true },
      where: { state: 'waiting' },
    });
    if (!due) return [];
    return this.#database.write(async (manager) => {
      const found = await runStatement<{ id: string }>(
        manager,
        `SELECT id FROM outbox WHERE state = :state AND due_at <= :now ORDER BY due_at, id LIMIT ${batch} ${lock}`,
        { state: 'waiting', now },
      );
      if (found.length === 0) return [];
      const ids = found.map((row) => row.id);
      const query = manager
        .createQueryBuilder()
        .update(deliverySchema)
        .set({ dueAt: lease, attempts: () => 'attempts + 1' });
      await query.whereInIds(ids).execute();
      return manager.createQueryBuilder(deliverySchema, 'd').whereInIds(ids).orderBy('d.id').getMany();
    });
  }

  async #deliver(delivery: DeliveryRow): Promise<void> {
    const consume = this.#consumers.get(delivery.event)?.get(delivery.consumer)?.consume;
    try {
      if (!consume) throw new Error(`nobody hears ${delivery.event} as ${delivery.consumer}`);
      await consume(delivery.payload as never, delivery.id);
      await this.#database.write((manager) => manager.delete(deliverySchema, { id: delivery.id }));
    } catch (error) {
      await this.#postpone(delivery, error);
    }
  }

  async #postpone(delivery: DeliveryRow, error: unknown): Promise<void> {
    const state = delivery.attempts >= mostAttempts ? 'dead' : 'waiting';
    const seconds = Math.min(3600, 2 ** delivery.attempts * 5) * (0.75 + randomFraction() / 2);
    const dueAt = new Date(this.#clock.now().getTime() + seconds * 1000).toISOString();
    const lastError = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    this.#log[state === 'dead' ? 'error' : 'warn'](
      { event: delivery.event, consumer: delivery.consumer, error },
      'delivery failed',
    );
    await this.#database.write((manager) =>
      manager.update(deliverySchema, { id: delivery.id }, { state, dueAt, lastError }),
    );
  }
}
