import { useEffect, useRef, useState } from 'react';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { changeDraft } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { troubleOf, type Trouble } from '@/platform/trouble';
import { isConflict } from '../staff/Conflict';
import { bodyOf, type Content } from './content';

const pause = 2000;

export interface Autosave {
  state: 'still' | 'saving' | 'saved' | 'failed';
  at?: Date;
  /** Somebody else was quicker; nothing is saved by itself until that is decided. */
  conflict?: Trouble | undefined;
}

/**
 * Saves a draft the server knows while it is written, a moment after the last key. Saves follow each other, each on top
 * of the version the one before made; what somebody else saved is never overwritten.
 */
export function useAutosave(
  doc: StaffAnnouncement | undefined,
  content: Content,
  version: number,
  onSaved: (answer: StaffAnnouncement, whole: boolean) => void,
) {
  const [shown, setShown] = useState<Autosave>({ state: 'still' });
  const known = useRef(JSON.stringify(bodyOf(content)));
  const now = useRef({ content, version, blocked: false });
  now.current = { ...now.current, content, version };
  const flying = useRef<Promise<void>>(Promise.resolve());

  async function save(id: string): Promise<void> {
    const sent = now.current.content;
    const body = bodyOf(sent);
    const text = JSON.stringify(body);
    if (now.current.blocked || text === known.current || !body.title.trim() || !body.columnId) return;
    setShown((last) => ({ ...last, state: 'saving' }));
    try {
      const given = { ...body, version: now.current.version, autosave: true };
      const answer = await api(changeDraft, { params: { id }, body: given });
      known.current = text;
      now.current.version = answer.version;
      onSaved(answer, now.current.content === sent);
      setShown({ state: 'saved', at: new Date() });
    } catch (error) {
      const trouble = troubleOf(error);
      const conflict = isConflict(trouble) ? trouble : undefined;
      now.current.blocked = conflict !== undefined;
      setShown((last) => ({ ...last, state: 'failed', conflict }));
    }
  }

  const newest = useRef(save);
  newest.current = save;
  const id = doc?.id;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => {
      flying.current = flying.current.then(() => newest.current(id));
    }, pause);
    return () => clearTimeout(timer);
  }, [id, content]);

  return {
    ...shown,
    /** The newest version, once nothing is under way any more. */
    async settled(): Promise<number> {
      await flying.current;
      return now.current.version;
    },
    /** What was saved in another way, or read anew: saving by itself goes on from there. */
    goOn(from: Content): void {
      known.current = JSON.stringify(bodyOf(from));
      now.current.blocked = false;
      setShown({ state: 'still' });
    },
  };
}
