import { uploadPath, type KeptFile } from '@minxin/shared/files/file';
import type { Problem } from '@minxin/shared/problem';
import { Refusal } from '@minxin/shared/client';
import { signedIn } from './caller';
import { Offline } from './offline';
import { currentLanguage } from './preferences';
import type { PickedFile } from './picked-file';

/** Sends a file to the server, which keeps it; throws `Refusal` or `Offline`. */
export const upload = ({ name, bytes }: PickedFile): Promise<KeptFile> => sendBytes<KeptFile>(uploadPath(name), bytes);

/** Sends bytes to a path of the server; throws `Refusal` or `Offline`. */
export async function sendBytes<R>(path: string, bytes: ArrayBuffer): Promise<R> {
  const answer = await fetch(__API_BASE__ + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': currentLanguage(),
      authorization: `Bearer ${signedIn.get()?.token ?? ''}`,
    },
    body: bytes,
  }).catch(() => {
    throw new Offline();
  });
  const body: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(body as Problem);
  return body as R;
}
