const prefix = 'minxin.';

/** What this device has kept under a name, or undefined. */
export function recall<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(prefix + name);
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device; a full or forbidden storage loses it silently, since nothing may depend on it. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // The page goes on without its memory.
  }
}

/** Forgets a kept value. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept.
  }
}
