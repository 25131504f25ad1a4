import type { Issue } from '@minxin/shared/problem';
import type { Language } from '@minxin/shared/language';

/** What sort of refusal it is; `http/problems.ts` turns it into a status. */
export type FailureKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'absent'
  | 'method'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'unsupported'
  | 'unprocessable'
  | 'too-many'
  | 'unavailable'
  | 'internal';

export type Titles = Record<Language, string>;

export interface FailureMore {
  issues?: Issue[];
  /** What the caller needs to go on, such as the current version; part of the answer. */
  extra?: Record<string, unknown>;
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
  cause?: unknown;
}

/** A refusal with a name: expected, safe to show, never matched by its message. */
export class Failure extends Error {
  readonly code: string;
  readonly kind: FailureKind;
  readonly titles: Titles;
  readonly more: FailureMore;

  constructor(code: string, kind: FailureKind, titles: Titles, more: FailureMore) {
    super(code, { cause: more.cause });
    this.name = 'Failure';
    this.code = code;
    this.kind = kind;
    this.titles = titles;
    this.more = more;
  }
}

export type Refuse = (more?: FailureMore) => Failure;

const declared = new Map<string, FailureKind>();

/** Declares the refusals of one feature: name → kind and the sentence a person reads, in five languages. */
export function declareRefusals<N extends string>(
  feature: string,
  table: Record<N, [FailureKind, Titles]>,
): Record<N, Refuse> {
  const entries = Object.entries<[FailureKind, Titles]>(table).map(([name, [kind, titles]]) => {
    const code = `${feature}/${name}`;
    declared.set(code, kind);
    return [name, (more: FailureMore = {}) => new Failure(code, kind, titles, more)];
  });
  return Object.fromEntries(entries) as Record<N, Refuse>;
}

/** Every declared refusal code and its kind; the contract test reads it. */
export function declaredRefusals(): ReadonlyMap<string, FailureKind> {
  return declared;
}
