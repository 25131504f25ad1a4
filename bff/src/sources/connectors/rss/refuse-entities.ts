import { Unreadable } from '../reading/unreadable.ts';

const pieces = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<!DOCTYPE[^[>]*([[>]|$)/gi;

/**
 * XML without its document type. One that declares entities is refused before any parser sees it; one that only names
 * a public definition, as old RSS does, is harmless and left out.
 */
export function refuseEntities(xml: string): string {
  return xml.replace(pieces, (piece, end: string | undefined) => {
    if (end === undefined) return piece;
    if (end !== '>') throw new Unreadable('entities', 'the document declares entities of its own');
    return '';
  });
}
