import type { EntityManager } from 'typeorm';
import { titlesWith } from './board.repository.ts';
import type { TicketRow } from './ticket.entity.ts';

/** What a hint while typing shows of a ticket. */
export type SimilarTicket = Pick<TicketRow, 'id' | 'number' | 'state' | 'supports'> & {
  title: string;
  repliedAt?: string;
};

const most = 5;
const considered = 100;

/** Public tickets whose titles share the most runs of two characters with what is being typed; at most five. */
export async function findSimilar(manager: EntityManager, words: string): Promise<SimilarTicket[]> {
  const runs = runsOf(words);
  if (runs.length === 0) return [];
  const rows = await titlesWith(manager, runs, considered);
  const shared = (row: TicketRow) => runs.filter((run) => (row.publicTitle ?? '').includes(run)).length;
  return rows
    .map((row) => ({ row, count: shared(row) }))
    .filter(({ count }) => count >= Math.min(2, runs.length))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ row }) => presentSimilar(row));
}

function presentSimilar({ id, number, state, supports, publicTitle, repliedAt }: TicketRow): SimilarTicket {
  return { id, number, title: publicTitle ?? '', state, supports, ...(repliedAt !== null && { repliedAt }) };
}

const mostRuns = 16;

/** The distinct two-character runs of Han text and the words of other scripts. */
export function runsOf(words: string): string[] {
  const han = (words.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const chars = Array.from(run);
    return chars.slice(1).map((char, at) => chars[at]! + char);
  });
  const others = words.match(/[\p{L}\p{N}]{3,}/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)) ?? [];
  return [...new Set([...han, ...others])].slice(0, mostRuns);
}
