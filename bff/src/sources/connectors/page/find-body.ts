import { ElementType } from 'htmlparser2';
import { all, wordsOf, type Element, type Tree } from './dom.ts';

// Where the systems that offices publish with put the text of an article.
const usual = [
  '.TRS_Editor',
  '.view.TRS_UEDITOR',
  '#zoom',
  '#UCAP-CONTENT',
  '#vsb_content',
  '[id^="vsb_content"]',
  '#js_content',
  '.article-content',
  '.article_content',
  '.article-body',
  '.pages_content',
  '[itemprop="articleBody"]',
  'article',
  'main',
  '#content',
];
const shortest = 2;

/** The element that holds the text of an article: by its selector, where it usually stands, or where most text is. */
export function findBody(page: Tree, selector: string | undefined): Element | undefined {
  if (selector !== undefined) {
    const [chosen] = all(selector, page).filter((each) => wordsOf(each) !== '');
    if (chosen) return chosen;
  }
  for (const place of usual) {
    const found = all(place, page).find((each) => wordsOf(each).length >= shortest);
    if (found) return found;
  }
  return densest(page);
}

// Menus are links; an article is text that stands directly in its box or in the paragraphs of its box.
function densest(page: Tree): Element | undefined {
  let best: Element | undefined;
  let most = shortest;
  for (const box of all('div, section, td, body', page)) {
    const own = box.children.map((child) =>
      child.type === ElementType.Text
        ? child.data
        : child.type === ElementType.Tag && child.name === 'p'
          ? wordsOf(child)
          : '',
    );
    const length = own.join('').replace(/\s+/g, '').length;
    if (length > most) [best, most] = [box, length];
  }
  return best;
}
