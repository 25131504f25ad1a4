import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

const secret = ['password', 'token', 'authorization', 'phone', 'contactPhone', 'idNumber', 'totp', 'code', 'receipt'];

/** A JSON log, one event a line; fields that hold secrets or personal data are left out wherever they stand. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: {
      paths: secret.filter((name) => name !== 'code').flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      remove: true,
    },
    serializers: { error: describe },
  };
  return destination ? pino(options, destination) : pino(options);
}

// A database error carries the parameters of its statement: whatever people wrote.
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, code } = error as Error & { code?: string };
  return { name, message, code, stack, cause: error.cause instanceof Error ? error.cause.message : undefined };
}
