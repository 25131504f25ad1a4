import { newKey } from './keys';
import { keep, recall } from './storage';

/** A name this device made up for itself, told only where a guest may answer once. */
export function deviceName(): string {
  const known = recall<string>('device');
  if (known) return known;
  const made = newKey();
  keep('device', made);
  return made;
}
