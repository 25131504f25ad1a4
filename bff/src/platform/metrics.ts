import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  request(method: string, status: number, seconds: number): void;
  deadLetters(count: number): void;
  upstream(source: string, outcome: string): void;
  /** How many cases of something that must never happen stand now; 0 ends the alarm. */
  alarm(name: string, cases: number): void;
  /** The Prometheus exposition text. */
  text(): Promise<string>;
}

/** The process's own metrics, never mixed with another instance's in the same test process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 50 });
  const registers = [registry];
  const requests = new Histogram({
    name: 'minxin_request_seconds',
    help: 'Duration of requests by method and status',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const dead = new Gauge({ name: 'minxin_outbox_dead_letters', help: 'Deliveries that were given up', registers });
  const upstream = new Counter({
    name: 'minxin_upstream_total',
    help: 'Upstream fetches',
    labelNames: ['source', 'outcome'],
    registers,
  });
  const alarms = new Gauge({
    name: 'minxin_alarm_cases',
    help: 'Cases of something that must never happen, by alarm',
    labelNames: ['alarm'],
    registers,
  });
  // Finding a series by its labels costs more than counting in it.
  const series = new Map<string, ReturnType<typeof requests.labels>>();
  return {
    request: (method, status, seconds) => {
      const key = `${method} ${status}`;
      const known = series.get(key) ?? requests.labels(method, String(status));
      series.set(key, known);
      known.observe(seconds);
    },
    deadLetters: (count) => dead.set(count),
    upstream: (source, outcome) => upstream.inc({ source, outcome }),
    alarm: (name, cases) => alarms.set({ alarm: name }, cases),
    text: () => registry.metrics(),
  };
}
