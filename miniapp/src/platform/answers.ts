import { forget, keep, recall } from './storage';

/** An answer of the server and when it came (RFC 3339). */
export interface Answer<T> {
  data: T;
  at: string;
}

// Enough for the pages of an errand, small beside the 10 MB WeChat grants.
const most = 40;
const memory = new Map<string, Answer<unknown>>();

/** The last answer kept under a key, in memory or on this device. */
export function lastAnswer<T>(key: string): Answer<T> | undefined {
  return (memory.get(key) ?? recall<Answer<T>>(`answer.${key}`)) as Answer<T> | undefined;
}

/** Keeps an answer for the next visit and for when the line is down. */
export function keepAnswer<T>(key: string, data: T): Answer<T> {
  const answer = { data, at: new Date().toISOString() };
  memory.set(key, answer);
  const keys = [key, ...(recall<string[]>('answers') ?? []).filter((each) => each !== key)];
  keys.slice(most).forEach((each) => forget(`answer.${each}`));
  keep('answers', keys.slice(0, most));
  keep(`answer.${key}`, answer);
  return answer;
}

/** Forgets every answer: another person must not see what was read before. */
export function forgetAnswers(): void {
  memory.clear();
  (recall<string[]>('answers') ?? []).forEach((each) => forget(`answer.${each}`));
  forget('answers');
}
