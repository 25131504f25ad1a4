import type { Difference, Piece } from '@minxin/shared/announcements/difference';

export type Part = { kind: 'changed'; pieces: Piece[] } | { kind: 'same'; count: number };

const isSame = (pieces: readonly Piece[]) => pieces.every((piece) => piece.kind === 'same');

/** The parts of a difference that changed; paragraphs between them are only counted. */
export function partsOf({ title, summary, body }: Difference): { name: 'title' | 'summary' | 'body'; parts: Part[] }[] {
  const one = (pieces: Piece[]): Part[] => (isSame(pieces) ? [] : [{ kind: 'changed', pieces }]);
  const all = [
    { name: 'title' as const, parts: one(title) },
    { name: 'summary' as const, parts: one(summary) },
    { name: 'body' as const, parts: body.every(isSame) ? [] : body.reduce<Part[]>(folded, []) },
  ];
  return all.filter(({ parts }) => parts.length > 0);
}

function folded(parts: Part[], pieces: Piece[]): Part[] {
  if (!isSame(pieces)) return [...parts, { kind: 'changed', pieces }];
  const last = parts.at(-1);
  if (last?.kind !== 'same') return [...parts, { kind: 'same', count: 1 }];
  return [...parts.slice(0, -1), { kind: 'same', count: last.count + 1 }];
}
