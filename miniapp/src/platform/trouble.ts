import type { Problem } from '@minxin/shared/problem';
import { Offline, Refusal } from './api';

/** Why something did not work: the line, or the server's own words. */
export type Trouble = { kind: 'offline' } | { kind: 'refused'; problem: Problem } | { kind: 'fault' };

/** Sorts what was thrown; a fault of our own is told from a dead line. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Offline) return { kind: 'offline' };
  if (error instanceof Refusal) return { kind: 'refused', problem: error.problem };
  console.error(error);
  return { kind: 'fault' };
}

/** Whether the server does not know what was asked for, or not for this reader. */
export const isGone = (trouble: Trouble | undefined): boolean =>
  trouble?.kind === 'refused' && [401, 403, 404, 410].includes(trouble.problem.status);
