import { textOfHtml } from '../../../platform/html/clean-html.ts';

const number =
  '[\\u4e00-\\u9fff]{1,14}\\s?[〔\\[［（(]\\s?(?:19|20)\\d{2}\\s?[〕\\]］）)]\\s?(?:第\\s?)?\\d{1,5}\\s?号';
const alone = new RegExp(`^(?:(?:发文字号|发文号|文\\s*号)\\s*[:：]\\s*)?(${number})$`);
const inTitle = new RegExp(`[（(〔]?(${number})[)）〕]?$`);

// A head of a document is a few lines; a number further down is somebody else's.
const headLines = 12;

/** The document number a text gives itself: a line of its own at its head, or the end of its title. */
export function documentNumberOf(title: string, bodyHtml: string): string | null {
  const lines = bodyHtml.slice(0, 6000).split(/<\/?(?:p|h\d|li|tr|td|th|br|table|blockquote)\b[^>]*>/i);
  const head = lines.map((line) => textOfHtml(line)).filter(Boolean);
  for (const line of head.slice(0, headLines)) {
    const found = alone.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return inTitle.exec(title)?.[1] ?? null;
}
