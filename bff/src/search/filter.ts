import type { Value } from '../platform/persistence/statement.ts';
import type { Filter } from './search-index.ts';

/** The part of a statement that narrows matches by what stands beside the text; empty when nothing narrows. */
export function narrowing(
  numberColumn: string,
  filter: Filter,
): { join: string; and: string; values: Record<string, Value> } {
  const { office, column, region, from, until } = filter;
  const given: Array<[string, string, string | undefined]> = [
    ['office', 'd.office_id = :office', office],
    ['column', 'd.column_id = :column', column],
    ['region', 'd.region_code LIKE :region', region === undefined ? undefined : `${region}%`],
    ['from', 'd.published_at >= :from', from],
    ['until', 'd.published_at < :until', until],
  ];
  const used = given.filter((each): each is [string, string, string] => each[2] !== undefined);
  if (used.length === 0) return { join: '', and: '', values: {} };
  return {
    join: `JOIN search_documents d ON d.number = ${numberColumn}`,
    and: used.map(([, condition]) => ` AND ${condition}`).join(''),
    values: Object.fromEntries(used.map(([name, , value]) => [name, value])),
  };
}
