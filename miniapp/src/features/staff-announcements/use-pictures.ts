import { useEffect, useMemo, useRef, useState } from 'react';
import { privateAddress } from '@/platform/private-file';
import { troubleOf } from '@/platform/trouble';
import { upload } from '@/platform/upload';
import type { Pictures } from '@/ui/RichEdit.types';
import { toast } from '@/ui/toast';
import { useTroubleWords } from '@/words/trouble';

/** How the editor keeps and shows pictures that are not public yet. */
export function usePictures(): Pictures {
  const say = useTroubleWords();
  const words = useRef(say);
  words.current = say;
  return useMemo(
    () => ({
      keep: (file) =>
        upload(file).then(
          ({ url }) => url,
          (error: unknown) => {
            toast(words.current(troubleOf(error)), 'bad');
            return undefined;
          },
        ),
      addressOf: privateAddress,
    }),
    [],
  );
}

const picture = /<img src="(\/api\/v1\/files\/[^"]+)"/g;

/** HTML in which each picture is shown from where its reader may see it; until then it is left out. */
export function useShownPictures(html: string): string {
  const [shown, setShown] = useState<Record<string, string>>({});
  const paths = [...html.matchAll(picture)].map((each) => each[1] ?? '').join(' ');
  useEffect(() => {
    for (const path of paths.split(' ').filter(Boolean))
      void privateAddress(path).then(
        (address) => setShown((now) => ({ ...now, [path]: address })),
        () => undefined,
      );
  }, [paths]);
  return html.replace(/<img src="(\/api\/v1\/files\/[^"]+)"([^>]*)>/g, (_, path: string, rest: string) =>
    shown[path] ? `<img src="${shown[path]}"${rest}>` : '',
  );
}
