/** A stretch of a long text that begins with its own heading. */
export interface BodyPart {
  /** Its place in the text, from 0. */
  at: number;
  /** Empty for what stands before the first heading. */
  heading: string;
  /** The heading stands below another one. */
  deep: boolean;
  html: string;
  /** How many tables stand before it. */
  tablesBefore: number;
}

const container = /<(\/?)(?:table|ul|ol|blockquote|li|td)\b/gi;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Cuts a body at its headings, so that a contents list can lead to them; a heading inside a table cuts nothing. */
export function bodyParts(html: string): BodyPart[] {
  const cut = html.split(/(?=<h[23]\b)/i).filter((each) => each.trim() !== '');
  const pieces = cut.every(isWhole) ? cut : [html];
  const hasTop = /<h2\b/i.test(html);
  let tablesBefore = 0;
  return pieces.map((piece, at) => {
    const part = { at, heading: headingOf(piece), deep: hasTop && /^<h3\b/i.test(piece), html: piece, tablesBefore };
    tablesBefore += piece.match(/<table\b/gi)?.length ?? 0;
    return part;
  });
}

function headingOf(piece: string): string {
  const inside = /^<h([23])\b[^>]*>([\s\S]*?)<\/h\1>/i.exec(piece)?.[2] ?? '';
  return inside
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => entities[each] ?? each)
    .trim();
}

function isWhole(piece: string): boolean {
  return [...piece.matchAll(container)].reduce((open, [, closes]) => open + (closes ? -1 : 1), 0) === 0;
}
