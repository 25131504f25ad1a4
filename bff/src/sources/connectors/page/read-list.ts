import type { PageReading } from '@minxin/shared/sources/reading';
import type { ListedLink } from '../listed/listed-link.ts';
import type { Arrived } from '../reading/tasks.ts';
import { Unreadable } from '../reading/unreadable.ts';
import { all, attribute, pageOf, wordsOf, type Element } from './dom.ts';
import { dateIn } from './page-date.ts';

const mostLinks = 200;
// Menus are short, titles of notices are not.
const shortestTitle = 8;

/** The links of a list page that lead to articles, each once; by a selector or, without one, by how titles look. */
export function readList(list: Arrived, { links: selector }: PageReading): ListedLink[] {
  const page = pageOf(list);
  const base = URL.parse(attributeOfFirst(all('base[href]', page), 'href'), list.url)?.href ?? list.url;
  const elements = selector === undefined ? all('a[href]', page) : all(selector, page).flatMap(linksIn);
  const listed = new Map<string, ListedLink>();
  for (const element of elements) {
    const link = linkOf(element, base);
    if (!link || (selector === undefined && !looksLikeArticle(link, list.url))) continue;
    const known = listed.get(link.url);
    if (!known || known.title.length < link.title.length)
      listed.set(link.url, { ...link, date: link.date ?? known?.date ?? null });
  }
  if (listed.size === 0) throw new Unreadable('no-links', 'no links to articles found');
  return [...listed.values()].slice(0, mostLinks);
}

const linksIn = (element: Element) => (element.name === 'a' ? [element] : all('a[href]', element));
const attributeOfFirst = ([first]: Element[], name: string) => (first ? attribute(first, name) : '');

function linkOf(element: Element, base: string): ListedLink | undefined {
  const href = attribute(element, 'href');
  const url = href === '' || href.startsWith('#') ? null : URL.parse(href, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > 2000) return undefined;
  url.hash = '';
  const words = wordsOf(element);
  const title = attribute(element, 'title');
  // A list cuts long titles; the whole one then stands in the attribute.
  return { url: url.href, title: title.length > words.length ? title : words, date: dateBeside(element) };
}

const rows = new Set(['li', 'tr', 'dd', 'dt', 'dl', 'p', 'div', 'article']);

function dateBeside(element: Element): string | null {
  let around = element.parent;
  for (let up = 0; up < 3 && around && 'name' in around; up += 1, around = around.parent) {
    if (!rows.has(around.name)) continue;
    // A box that holds many links is the list, not one of its rows.
    if (all('a[href]', around as Element).length > 3) return null;
    const date = dateIn(wordsOf(around as Element));
    if (date !== null) return date;
  }
  return null;
}

function looksLikeArticle({ url, title }: ListedLink, listUrl: string): boolean {
  const { host, pathname } = new URL(url);
  return (
    host === new URL(listUrl).host &&
    title.length >= shortestTitle &&
    (/\d/.test(pathname) || /\.s?html?$/.test(pathname))
  );
}
