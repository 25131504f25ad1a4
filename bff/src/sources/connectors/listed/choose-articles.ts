import type { SourcePageRow } from '../../source-text.entity.ts';
import type { ListedLink } from './listed-link.ts';

const hourMs = 3_600_000;

export interface Wanted {
  listed: ListedLink;
  before: SourcePageRow | undefined;
}

/**
 * Which documents of a list to ask for: those never asked for or of which the list now says something else, then those
 * that failed more than an hour and those read more than a day ago.
 */
export function chooseArticles(
  links: readonly ListedLink[],
  known: ReadonlyMap<string, SourcePageRow>,
  now: string,
): Wanted[] {
  const all = links.map((listed) => ({ listed, before: known.get(listed.url) }));
  const ago = (hours: number) => new Date(Date.parse(now) - hours * hourMs).toISOString();
  const isOld = ({ article, checkedAt }: SourcePageRow) => checkedAt < ago(article === '' ? 1 : 24);
  return [
    ...all.filter(({ listed, before }) => !before || isAnother(listed, before)),
    ...all
      .filter(({ listed, before }) => before && !isAnother(listed, before) && isOld(before))
      .toSorted((one, other) => (one.before!.checkedAt < other.before!.checkedAt ? -1 : 1)),
  ];
}

const isAnother = ({ title, mark }: ListedLink, { listed }: SourcePageRow) =>
  title !== listed.title || mark !== listed.mark;
