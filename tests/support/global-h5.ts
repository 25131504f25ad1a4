import { buildIfStale } from '../../miniapp/build-if-stale.mts';

/** Builds the h5 app once for the run, unless it was built from exactly these sources. */
export default async function setup(): Promise<void> {
  if (process.env['H5_DIR'] === undefined) await buildIfStale('h5');
}
