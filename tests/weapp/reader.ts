import { textOf, type OpenedPage } from './opened-page.ts';
import type { ShownNode } from './templates.ts';

/** What a screen reader says for a node. */
export const nameOf = (node: ShownNode): string => node.attributes['aria-label'] ?? textOf(node);

/** The first node in this role whose name begins with these words. */
export function inRole(page: OpenedPage, role: string, name: string): ShownNode {
  const nodes = page.all().filter(({ attributes }) => attributes['aria-role'] === role);
  const found = nodes.find((node) => nameOf(node).startsWith(name));
  if (!found) throw new Error(`no ${role} "${name}" among: ${nodes.map(nameOf).join(' | ')}`);
  return found;
}

/** The rows of a list, as words; undefined when there is no such list. */
export function rowsOf(page: OpenedPage, label: string): string[] | undefined {
  const isList = ({ attributes }: ShownNode) => attributes['aria-label'] === label && !attributes['aria-role'];
  return page.all().find(isList)?.children.map(textOf);
}

/** What a page is opened with; like WeChat, values stay as they stand in the address. */
export function opening(url: string): [page: string, query: Record<string, string>] {
  const [page = '', query = ''] = url.replace(/^\//, '').split('?');
  const pairs = query.split('&').filter(Boolean);
  return [page, Object.fromEntries(pairs.map((pair) => pair.split('=', 2)) as [string, string][])];
}

/** Where the link that says these words leads. */
export const wayOf = (page: OpenedPage, words: string) =>
  opening(page.find('navigator', words).attributes['url'] ?? '');

export const press = (page: OpenedPage, role: string, name: string) => page.fire(inRole(page, role, name), 'tap');

export const fill = (page: OpenedPage, label: string, value: string) =>
  page.fire(inRole(page, 'textbox', label), 'input', { value });

/** Turns the picker that shows these words to an entry. */
export const turn = (page: OpenedPage, words: string, entry: number) =>
  page.fire(page.find('picker', words), 'change', { value: String(entry) });

/** What is said at once, without being asked for: faults and results. */
export const alertsOf = (page: OpenedPage): string[] =>
  page
    .all()
    .filter(({ attributes }) => attributes['aria-role'] === 'alert')
    .map((node) => textOf(node).trim())
    .filter((words) => words !== '');
