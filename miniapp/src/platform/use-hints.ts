import { useEffect, useRef, useState } from 'react';

// Long enough that a fast typist is not asked about, short enough to be there at the end of a sentence.
const pause = 400;

/** What may help somebody who is typing: asked for after a pause, and quietly nothing when it cannot be had. */
export function useHints<T>(typed: string, atLeast: number, find: (words: string) => Promise<T[]>): T[] {
  const words = typed.trim().slice(0, 100);
  const [found, setFound] = useState<T[]>([]);
  const newest = useRef(find);
  newest.current = find;

  useEffect(() => {
    if (Array.from(words).length < atLeast) {
      setFound([]);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      newest.current(words).then(
        (items) => (wanted ? setFound(items) : undefined),
        () => undefined,
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [words, atLeast]);
  return found;
}
