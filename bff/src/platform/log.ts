import { pino, type DestinationStream, type Logger } from 'pino';

export interface Log extends Pick<Logger, 'error' | 'warn' | 'info' | 'fatal'> {
  /** One line of the access log; its fields are fixed and hold nothing that needs redaction. */
  access(fields: Record<string, string | number | undefined>): void;
}

const secret = ['password', 'token', 'authorization', 'phone', 'contactPhone', 'idNumber', 'totp', 'receipt'];

/**
 * A JSON log, one event a line; fields that hold secrets or personal data are left out. Lines are written in blocks:
 * whoever kills the process hard may lose the last second of them, never an acknowledged write.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const to = destination ?? pino.destination({ sync: false, minLength: 8192, periodicFlush: 1000 });
  const options = { level, base: null, timestamp };
  const paths = secret.flatMap((name) => [name, `*.${name}`]);
  const log = pino({ ...options, redact: { paths, remove: true }, serializers: { error: describe } }, to);
  const lines = pino(options, to);
  return {
    error: log.error.bind(log),
    warn: log.warn.bind(log),
    info: log.info.bind(log),
    fatal: log.fatal.bind(log),
    access: (fields) => lines.info(fields),
  };
}

// Many lines fall into the same millisecond; its text is made once.
let shownAt = 0;
let shown = '';
function timestamp(): string {
  const now = Date.now();
  if (now !== shownAt) {
    shownAt = now;
    shown = `,"time":"${new Date(now).toISOString()}"`;
  }
  return shown;
}

// A database error carries the parameters of its statement: whatever people wrote.
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, code } = error as Error & { code?: string };
  return { name, message, code, stack, cause: error.cause instanceof Error ? error.cause.message : undefined };
}
