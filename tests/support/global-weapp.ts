import { buildIfStale } from '../../miniapp/build-if-stale.mts';

/** Builds the weapp app once for the run, unless it was built from exactly these sources. */
export default async function setup(): Promise<void> {
  await buildIfStale('weapp');
}
