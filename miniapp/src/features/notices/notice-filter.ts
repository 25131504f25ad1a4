import type { Input } from '@minxin/shared/endpoint';
import type { listAnnouncements } from '@minxin/shared/announcements/endpoints';
import { lifecycles } from '@minxin/shared/announcements/lifecycle';

export const filterNames = ['q', 'column', 'office', 'region', 'audience', 'lifecycle'] as const;
export type FilterName = (typeof filterNames)[number];
/** What the list is narrowed by; an empty text narrows nothing. */
export type Filter = Record<FilterName, string>;

const fits: Partial<Record<FilterName, (value: string) => boolean>> = {
  region: (value) => /^\d{12}$/.test(value),
  audience: (value) => value === 'person' || value === 'company',
  lifecycle: (value) => lifecycles.some((each) => each === value),
};

/** The filter an address names; what the server would refuse is left out. */
export function filterOf(params: Partial<Record<string, string>>): Filter {
  const value = (name: FilterName) => {
    const text = params[name] ?? '';
    return (fits[name]?.(text) ?? true) ? text : '';
  };
  return Object.fromEntries(filterNames.map((name) => [name, value(name)])) as Filter;
}

/** The filter as a query: only what narrows. */
export const queryOf = (filter: Filter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as NonNullable<
    Input<typeof listAnnouncements>['query']
  >;

/** Nothing is narrowed. */
export const noFilter = filterOf({});
