import type { Route } from './navigation';

/** A mini-program shows no address. */
export function keepAddress(_to: Route): void {}
