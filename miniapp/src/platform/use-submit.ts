import { useRef, useState } from 'react';
import type { Issue } from '@minxin/shared/problem';
import { toast } from '@/ui/toast';
import { useTroubleWords } from '@/words/trouble';
import { newKey } from './keys';
import { troubleOf, type Trouble } from './trouble';

export interface Submit<I> {
  submit(input: I): Promise<void>;
  busy: boolean;
  trouble: Trouble | undefined;
  /** Faults by field, as `place.text`. */
  errors: Record<string, string>;
  /** Takes back what the last attempt reported, one field or all. */
  clear(field?: string): void;
}

/**
 * Sends a form once: the same input repeated after a lost answer carries the same key, so the server acts once.
 * Faults of fields go to `errors`; anything else is also said aloud, unless the form shows `trouble` itself (`silent`).
 */
export function useSubmit<I, R>(
  send: (input: I, options: { idempotencyKey: string }) => Promise<R>,
  done: (result: R, input: I) => void | Promise<void>,
  { silent = false }: { silent?: boolean } = {},
): Submit<I> {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const attempt = useRef<{ body: string; key: string }>();
  const running = useRef(false);
  const say = useTroubleWords();

  async function submit(input: I): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setTrouble(undefined);
    setErrors({});
    const body = JSON.stringify(input ?? null);
    if (attempt.current?.body !== body) attempt.current = { body, key: newKey() };
    try {
      const result = await send(input, { idempotencyKey: attempt.current.key });
      attempt.current = undefined;
      await done(result, input);
    } catch (error) {
      const found = troubleOf(error);
      const faults = found.kind === 'refused' ? byField(found.problem.issues ?? []) : {};
      setTrouble(found);
      setErrors(faults);
      if (!silent && Object.keys(faults).length === 0) toast(say(found), 'bad');
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  function clear(field?: string): void {
    setTrouble(undefined);
    setErrors((now) => (field ? Object.fromEntries(Object.entries(now).filter(([name]) => name !== field)) : {}));
  }

  return { submit, busy, trouble, errors, clear };
}

function byField(issues: Issue[]): Record<string, string> {
  const named = issues.map(({ path, message }) => {
    const inside = path[0] === 'body' ? path.slice(1) : path;
    return [inside.join('.'), message] as const;
  });
  return Object.fromEntries(named.filter(([name]) => name !== '').reverse());
}
