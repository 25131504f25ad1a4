import { useEffect, useRef } from 'react';

/** The words a reader last selected inside a part of the page; a press on a button may end the selection itself. */
export function useSelected(id: string): () => string {
  const last = useRef('');
  useEffect(() => {
    const take = () => {
      const selection = getSelection();
      const part = document.getElementById(id);
      if (!selection || selection.isCollapsed || !selection.anchorNode || !part?.contains(selection.anchorNode)) return;
      last.current = selection.toString().trim();
    };
    document.addEventListener('selectionchange', take);
    return () => document.removeEventListener('selectionchange', take);
  }, [id]);
  return () => last.current;
}
