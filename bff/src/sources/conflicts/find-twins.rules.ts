import { dayOf } from '@minxin/shared/moment';
import type { ConflictKind } from '@minxin/shared/sources/conflict';
import { textOfHtml } from '../../platform/html/clean-html.ts';
import type { CopyRow } from '../../announcements/index.ts';

export interface Twins {
  kind: ConflictKind;
  first: CopyRow;
  second: CopyRow;
}

// Below this many characters two texts are alike because both are short.
const leastText = 80;
const alikeFrom = 0.85;
const comparedText = 3000;

/** Pairs of one announcement with others that look like the same document, each other one once, the surest reason first. */
export function twinsOf(one: CopyRow, others: readonly CopyRow[]): Twins[] {
  return others.flatMap((other) => {
    const kind = isElsewhere(one, other) ? kindOf(one, other) : undefined;
    if (kind === undefined) return [];
    // Ids grow with time: the smaller one was here first.
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    return [{ kind, first, second }];
  });
}

// One source may publish two documents under one title; it says so itself.
const isElsewhere = (one: CopyRow, other: CopyRow) => one.id !== other.id && one.sourceId !== other.sourceId;

function kindOf(one: CopyRow, other: CopyRow): ConflictKind | undefined {
  if (one.documentKey !== null && one.documentKey === other.documentKey) return 'same-number';
  if (one.publishedAt === null || other.publishedAt === null) return undefined;
  if (dayOf(one.publishedAt) !== dayOf(other.publishedAt)) return undefined;
  if (squeezed(one.title) === squeezed(other.title)) return 'same-title';
  return likeness(wordsOf(one), wordsOf(other)) >= alikeFrom ? 'near' : undefined;
}

/** Whether two copies differ in anything but spaces. */
export const differ = (one: CopyRow, other: CopyRow): boolean =>
  squeezed(one.title) !== squeezed(other.title) || wordsOf(one) !== wordsOf(other);

const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const wordsOf = ({ bodyHtml }: CopyRow) => squeezed(textOfHtml(bodyHtml));

/** How much of two texts is common, 0 to 1, by their runs of three characters. */
function likeness(one: string, other: string): number {
  const [shorter, longer] = [one, other]
    .map((text) => text.slice(0, comparedText))
    .toSorted((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length < leastText || shorter.length < longer.length * alikeFrom) return 0;
  const runs = runsOf(shorter);
  const others = runsOf(longer);
  let common = 0;
  for (const run of runs) if (others.has(run)) common += 1;
  return common / (runs.size + others.size - common);
}

function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at += 1) runs.add(text.slice(at, at + 3));
  return runs;
}
