import { escaped } from './rich-text';

// What the server keeps; everything else leaves only its text.
const kept: Record<string, string> = {
  ...{ H1: 'h2', H2: 'h2', H3: 'h3', H4: 'h4', H5: 'h4', H6: 'h4', P: 'p', DIV: 'p', SECTION: 'p', ARTICLE: 'p' },
  ...{ BLOCKQUOTE: 'blockquote', UL: 'ul', OL: 'ol', LI: 'li', STRONG: 'strong', B: 'strong', EM: 'em', I: 'em' },
  ...{ TABLE: 'table', CAPTION: 'caption', THEAD: 'thead', TBODY: 'tbody', TFOOT: 'tfoot', TR: 'tr', TH: 'th' },
  ...{ TD: 'td', A: 'a' },
};
const dropped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'NOSCRIPT',
  'TITLE',
  'META',
  'LINK',
  'XML',
  'SVG',
  'AUDIO',
  'VIDEO',
  'MPVOICE',
  'MP-COMMON-MPAUDIO',
  'MPVIDEO',
]);
const block = /^<(?:p|h2|h3|h4|ul|ol|table|blockquote)\b/;
const safeLink = /^(?:https:\/\/[^\s\\]+|\/(?![/\\])[^\s\\]*)$/i;
const ownFile = /^\/api\/v1\/files\/[A-Za-z0-9_-]{1,64}$/;

/** Whether HTML shows pictures that cannot be taken over: they lie on another server or on somebody's disk. */
export function losesPictures(html: string): boolean {
  return [...parsed(html).querySelectorAll('img')].some((picture) => pictureOf(picture) === '');
}

/** HTML reduced to headings, paragraphs, lists, links and tables; what was typed or pasted loose becomes paragraphs. */
export function cleanRich(html: string): string {
  const { body } = parsed(html);
  return inParagraphs([...body.childNodes].map(written));
}

const parsed = (html: string) => new DOMParser().parseFromString(withoutHandlers(html), 'text/html');

// They would not run, but the browser would report each of them.
function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''));
}

function inParagraphs(parts: string[]): string {
  let loose = '';
  let whole = '';
  const flush = () => {
    if (loose.replace(/<br>|&nbsp;|\s/g, '')) whole += `<p>${loose.trim()}</p>`;
    loose = '';
  };
  for (const part of parts) {
    if (!block.test(part)) loose += part;
    else {
      flush();
      whole += part;
    }
  }
  flush();
  return whole;
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped((node.textContent ?? '').replace(/\s+/g, ' '));
  if (!(node instanceof Element) || dropped.has(node.tagName)) return '';
  if (node.tagName === 'BR') return '<br>';
  if (node.tagName === 'IMG') return pictureOf(node);
  const tag = kept[node.tagName];
  const parts = [...node.childNodes].map(written);
  const inside = parts.join('');
  if (!tag) return parts.some((each) => block.test(each)) ? inParagraphs(parts) : inside;
  if (tag === 'p') return parts.some((each) => block.test(each)) ? inParagraphs(parts) : paragraph(inside);
  if (tag === 'a') {
    const href = node.getAttribute('href') ?? '';
    return safeLink.test(href) ? `<a href="${escaped(href)}">${inside}</a>` : inside;
  }
  return `<${tag}${spansOf(node, tag)}>${inside.trim()}</${tag}>`;
}

const paragraph = (inside: string) => (inside.replace(/<br>|\s/g, '') ? `<p>${inside.trim()}</p>` : '');

function spansOf(cell: Element, tag: string): string {
  if (tag !== 'td' && tag !== 'th') return '';
  return ['colspan', 'rowspan']
    .map((name) => [name, Number(cell.getAttribute(name))] as const)
    .filter(([, count]) => Number.isInteger(count) && count > 1 && count <= 100)
    .map(([name, count]) => ` ${name}="${count}"`)
    .join('');
}

function pictureOf(picture: Element): string {
  // While somebody writes, a private picture is shown from elsewhere.
  const src = picture.getAttribute('data-file') ?? picture.getAttribute('src') ?? '';
  return ownFile.test(src) ? `<img src="${src}" alt="${escaped(picture.getAttribute('alt') ?? '')}">` : '';
}
