import type { CallerKind } from './caller.ts';
import type { Schema, z } from './schema.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One operation of the HTTP face as plain data. The server binds it, the client calls it, OpenAPI and the
 * permission matrix are computed from it.
 */
export interface Endpoint {
  readonly method: Method;
  /** Below `/api/v1`, with `:name` for path parameters. */
  readonly path: string;
  readonly summary: string;
  readonly callers: readonly CallerKind[];
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  readonly success: 200 | 201 | 204;
  readonly response: Schema;
  /** Codes of the named refusals of this operation, beside those every operation may answer. */
  readonly refusals: readonly string[];
  /**
   * Only for GET: the answer to a guest is the same for all guests and is kept as bytes until something under
   * one of these topics changes.
   */
  readonly hot?: readonly string[];
}

/** Declares an endpoint; the identity function that keeps every literal type. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

type Part<E, K extends 'params' | 'query' | 'body', Side extends 'input' | 'output'> = E extends {
  [P in K]: infer S extends Schema;
}
  ? { [P in K]: Side extends 'input' ? z.input<S> : z.output<S> }
  : unknown;

/** What a caller hands in. */
export type Input<E> = Part<E, 'params', 'input'> & Part<E, 'query', 'input'> & Part<E, 'body', 'input'>;
/** What a handler receives after parsing. */
export type Parsed<E> = Part<E, 'params', 'output'> & Part<E, 'query', 'output'> & Part<E, 'body', 'output'>;
/** What a handler answers and a caller receives. */
export type Result<E> = E extends { response: infer S extends Schema } ? z.output<S> : never;
