import { selectAll } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import { decodeText } from '../reading/decode-text.ts';
import type { Arrived } from '../reading/tasks.ts';
import { Unreadable } from '../reading/unreadable.ts';

export type Tree = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const mostText = 4 * 1024 * 1024;

/** The tree of a page that arrived; throws when it is none. */
export function pageOf({ bytes, contentType }: Arrived): Tree {
  if (contentType !== '' && !/html|xml|text\/plain/i.test(contentType))
    throw new Unreadable('not-a-page', `content type ${contentType.slice(0, 60)}`);
  const text = decodeText(Buffer.from(bytes), contentType);
  if (text.length > mostText) throw new Unreadable('too-large', `a page of ${text.length} characters`);
  if (!/<(?:html|body|head|div|a|p|table|ul)\b/i.test(text)) throw new Unreadable('not-a-page', 'no markup in it');
  return parseDocument(text);
}

/** Elements a selector finds, in the order of the page; throws for a selector that is none. */
export function all(selector: string, within: Tree | Element): Element[] {
  try {
    return selectAll<Tree['children'][number], Element>(selector, within as Tree);
  } catch (error) {
    throw new Unreadable('bad-selector', error instanceof Error ? error.message.slice(0, 200) : selector);
  }
}

/** The words of an element on one line, without scripts and styles. */
export const wordsOf = (element: Element | Tree): string => DomUtils.innerText(element).replace(/\s+/g, ' ').trim();

/** An attribute of an element; empty when it has none. */
export const attribute = (element: Element, name: string): string => element.attribs[name]?.trim() ?? '';

/** What stands inside an element, as HTML. */
export const htmlOf = (element: Element): string => DomUtils.getInnerHTML(element);
