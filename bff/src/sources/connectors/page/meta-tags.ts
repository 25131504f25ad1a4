import { all, attribute, type Tree } from './dom.ts';

/** The meta tags that government sites must carry, as far as a page has them. */
export interface MetaTags {
  title: string | undefined;
  date: string | undefined;
  origin: string | undefined;
  column: string | undefined;
  description: string | undefined;
}

/** Reads the standard tags whatever their case; a block that stands twice and empty values are usual. */
export function metaTagsOf(page: Tree): MetaTags {
  const found = new Map<string, string[]>();
  for (const tag of all('meta[content]', page)) {
    const name = (attribute(tag, 'name') || attribute(tag, 'property')).toLowerCase();
    const value = attribute(tag, 'content').replace(/\s+/g, ' ');
    if (name !== '') found.set(name, [...(found.get(name) ?? []), value]);
  }
  const first = (...names: string[]) => names.flatMap((name) => found.get(name) ?? []).find((value) => value !== '');
  return {
    title: first('articletitle'),
    date: first('pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time'),
    origin: first('contentsource'),
    column: first('columnname'),
    // The site's own description stands first, the article's last, and it may be empty.
    description: found.get('description')?.at(-1) || undefined,
  };
}
