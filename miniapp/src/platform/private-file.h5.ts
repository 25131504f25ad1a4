import { signedIn } from './caller';
import { Offline } from './offline';

const kept = new Map<string, Promise<string>>();

/** An address under which the page can show a file only the signed-in reader may see. */
export function privateAddress(url: string): Promise<string> {
  const known = kept.get(url);
  if (known) return known;
  const fetched = load(url);
  kept.set(url, fetched);
  fetched.catch(() => kept.delete(url));
  return fetched;
}

async function load(url: string): Promise<string> {
  const headers = { authorization: `Bearer ${signedIn.get()?.token ?? ''}` };
  const answer = await fetch(__API_BASE__ + url, { headers }).catch(() => undefined);
  if (!answer?.ok) throw new Offline();
  return URL.createObjectURL(await answer.blob());
}
