import { signedIn } from './caller';
import { Offline } from './offline';

/** Fetches a file only the signed-in reader may see and hands it to the browser to keep. */
export async function openFile(url: string, name: string): Promise<void> {
  const headers = { authorization: `Bearer ${signedIn.get()?.token ?? ''}` };
  const answer = await fetch(__API_BASE__ + url, { headers }).catch(() => undefined);
  if (!answer?.ok) throw new Offline();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = nameIn(answer.headers.get('content-disposition')) ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded && decodeURIComponent(encoded);
}
