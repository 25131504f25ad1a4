import type { ClarityAnswer } from '@minxin/shared/feedback/feedback';
import { maskPersonalData } from '@minxin/shared/mask';
import type { Announcements } from '../announcements/index.ts';
import { actorOf, type Call } from '../platform/caller.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import type { FieldCipher } from '../platform/crypto/field-cipher.ts';
import { newId } from '../platform/ids.ts';
import type { Database } from '../platform/persistence/database.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { feedbackRefusals } from './feedback.failures.ts';
import { addAnswer, countReason, countUp } from './feedback.repository.ts';

export interface AnsweringParts {
  database: Database;
  clock: Clock;
  cipher: FieldCipher;
  announcements: Announcements;
}

/** Keeps what a reader says of an announcement and counts it; the first answer of a reader stands. Answers its id. */
export async function answerClarity(
  { database, clock, cipher, announcements }: AnsweringParts,
  { caller, language, once }: Call,
  announcementId: string,
  { clear, reason, comment, device }: ClarityAnswer,
): Promise<string> {
  const { title, office } = await announcements.read(announcementId, language);
  const at = nowText(clock);
  const who = caller.kind === 'guest' ? `guest:${device}` : actorOf(caller);
  const row = {
    id: newId(),
    announcementId,
    reader: cipher.lookup('feedback', `${announcementId} ${who}`),
    clear,
    reason: clear ? null : (reason ?? null),
    comment: comment === undefined ? null : maskPersonalData(comment),
    at,
  };
  return writeOnce(database, once, at, async (manager) => {
    if (!(await addAnswer(manager, row))) throw feedbackRefusals['given-before']();
    const said = { clear: clear ? 1 : 0, unclear: clear ? 0 : 1, comments: row.comment === null ? 0 : 1, reports: 0 };
    await countUp(manager, { announcementId, officeId: office.id, title, ...said, lastAt: at });
    if (row.reason !== null) await countReason(manager, announcementId, row.reason);
    return row.id;
  });
}
