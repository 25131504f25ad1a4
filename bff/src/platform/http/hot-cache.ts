import type { Language } from '@minxin/shared/language';
import type { Middleware } from 'koa';
import { chooseLanguage } from '@minxin/shared/language';
import { answerWith } from './send-json.ts';

export interface HotAnswer {
  plain: Buffer;
  zipped: Buffer | undefined;
  /** Hash of the plain bytes, unquoted. */
  etag: string;
  language: Language;
  cacheControl: string;
}

interface Kept {
  answer: HotAnswer;
  topics: readonly string[];
  until: number;
}

/** Answers to guests, kept as bytes until a commit touches one of their topics, at most `seconds` and `limit` of them. */
export class HotCache {
  readonly #kept = new Map<string, Kept>();
  readonly #seconds: number;
  readonly #limit: number;

  constructor(seconds: number, limit = 500) {
    this.#seconds = seconds;
    this.#limit = limit;
  }

  /** Whether anything is kept at all. */
  get keeps(): boolean {
    return this.#seconds > 0;
  }

  keyOf(url: string, language: Language): string {
    return `${language} ${url}`;
  }

  keep(key: string, topics: readonly string[], answer: HotAnswer): void {
    if (!this.keeps || key.length > 300) return;
    this.#kept.delete(key);
    this.#kept.set(key, { answer, topics, until: performance.now() + this.#seconds * 1000 });
    // The map keeps insertion order: the first key is the one kept longest.
    if (this.#kept.size > this.#limit) this.#kept.delete(this.#kept.keys().next().value!);
  }

  find(key: string): HotAnswer | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    if (found.until > performance.now()) return found.answer;
    this.#kept.delete(key);
    return undefined;
  }

  /** Forgets every answer that depends on one of the topics. */
  drop(topics: ReadonlySet<string>): void {
    for (const [key, kept] of this.#kept) if (kept.topics.some((topic) => topics.has(topic))) this.#kept.delete(key);
  }

  /** Answers guests from the kept bytes before anything else runs. */
  middleware(): Middleware {
    return (ctx, next) => {
      if (ctx.method !== 'GET' || ctx.req.headers.authorization !== undefined) return next();
      const found = this.find(this.keyOf(ctx.url, chooseLanguage(ctx.get('accept-language'))));
      if (!found) return next();
      answerWith(ctx, found);
      return Promise.resolve();
    };
  }
}
