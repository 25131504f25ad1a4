import type { Language } from '@minxin/shared/language';
import type { Found } from '@minxin/shared/search/found';
import { spokenName } from '@minxin/shared/spoken';
import type { OfficeRow } from '../offices/index.ts';
import type { Hit } from './find-documents.ts';
import { mark, patternOf, snippetOf } from './highlight.rules.ts';
import { isOver } from './rank.rules.ts';
import type { Term } from './search-index.ts';
import type { DocumentRow } from './search.entity.ts';

/** Presents hits with what was looked for marked in them. */
export function presenterOf({
  terms,
  texts,
  offices,
  today,
  language,
}: {
  terms: readonly Term[];
  texts: ReadonlyArray<Pick<DocumentRow, 'number' | 'text'>>;
  offices: ReadonlyMap<string, OfficeRow>;
  today: string;
  language: Language;
}): (hit: Hit) => Found {
  const pattern = patternOf(terms);
  const textOf = new Map(texts.map(({ number, text }) => [number, text]));
  return ({ document }) => {
    const { number, kind, thingId, title, officeId, publishedAt } = document;
    const office = offices.get(officeId ?? '');
    return {
      kind,
      id: thingId,
      title: mark(title, pattern),
      snippet: snippetOf(textOf.get(number) ?? '', pattern),
      ...(office && { office: { id: office.id, ...spokenName(office, language) } }),
      publishedAt,
      ended: isOver(document, today),
    };
  };
}
