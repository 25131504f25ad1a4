import { Refusal } from '@minxin/shared/client';
import type { Problem } from '@minxin/shared/problem';

/** The problem a call was refused with; fails when it was not refused. */
export async function refusalOf(calling: Promise<unknown>): Promise<Problem> {
  try {
    await calling;
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.problem;
    throw thrown;
  }
  throw new Error('the call was expected to be refused, but it was not');
}

/** Status and code of a refusal, as `409 board/closed`. */
export async function refused(calling: Promise<unknown>): Promise<string> {
  const { status, code } = await refusalOf(calling);
  return `${status} ${code}`;
}
