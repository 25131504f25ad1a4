/** A stretch of a long text that begins with its own heading. */
export interface BodyPart {
  id: string;
  /** Empty for what stands before the first heading. */
  heading: string;
  html: string;
}

const container = /<(\/?)(?:table|ul|ol|blockquote|li|td)\b/gi;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Cuts a body at its headings, so that a contents list can lead to them; a heading inside a table cuts nothing. */
export function bodyParts(html: string): BodyPart[] {
  const pieces = html.split(/(?=<h2\b)/i).filter((each) => each.trim() !== '');
  if (!pieces.every(isWhole)) return [{ id: 'part-0', heading: '', html }];
  return pieces.map((piece, index) => ({ id: `part-${index}`, heading: headingOf(piece), html: piece }));
}

function headingOf(piece: string): string {
  const inside = /^<h2\b[^>]*>([\s\S]*?)<\/h2>/i.exec(piece)?.[1] ?? '';
  return inside
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => entities[each] ?? each)
    .trim();
}

function isWhole(piece: string): boolean {
  return [...piece.matchAll(container)].reduce((open, [, closes]) => open + (closes ? -1 : 1), 0) === 0;
}
