import type { Difference, Piece } from '@minxin/shared/announcements/difference';
import { diffArrays } from 'diff';
import { textOfHtml } from '../platform/html/clean-html.ts';

interface Texts {
  title: string;
  summary: string;
  bodyHtml: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
// Beyond so many changed words or paragraphs they have little in common, and are shown one after the other.
const mostEdits = 800;

/** What is different between two texts, word by word; paragraphs are matched first, then the words inside them. */
export function differenceBetween(before: Texts, after: Texts): Difference {
  return {
    title: inWords(before.title, after.title),
    summary: inWords(before.summary, after.summary),
    body: inParagraphs(paragraphsOf(before.bodyHtml), paragraphsOf(after.bodyHtml)),
  };
}

function inParagraphs(before: string[], after: string[]): Piece[][] {
  const runs = diffArrays(before, after, { maxEditLength: mostEdits });
  if (!runs) return changed(before, after);
  return runs.flatMap((run, at) => {
    if (!run.added && !run.removed) return run.value.map((text) => only('same', text));
    const next = runs[at + 1];
    if (run.removed)
      return next?.added ? changed(run.value, next.value) : run.value.map((text) => only('removed', text));
    return runs[at - 1]?.removed ? [] : run.value.map((text) => only('added', text));
  });
}

// Paragraphs that took each other's place are compared in their order.
function changed(before: string[], after: string[]): Piece[][] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) =>
    inWords(before[at] ?? '', after[at] ?? ''),
  );
}

function inWords(before: string, after: string): Piece[] {
  if (before === after) return only('same', before);
  const runs = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (!runs) return [...only('removed', before), ...only('added', after)];
  return runs.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const only = (kind: Piece['kind'], text: string): Piece[] => (text === '' ? [] : [{ kind, text }]);
const wordsOf = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);

/** The paragraphs, headings, list items and table rows of clean HTML as text; where links and pictures lead stays. */
function paragraphsOf(html: string): string[] {
  return html
    .replace(/<a href="([^"]*)">(.*?)<\/a>/gs, '$2（$1）')
    .replace(/<img src="[^"]*" alt="([^"]*)"[^>]*>/g, '〔图：$1〕')
    .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/g, ' ｜ ')
    .split(/<(?:\/?(?:p|h\d|li|ul|ol|tr|table|thead|tbody|tfoot|caption|blockquote)\b[^>]*|br)>/)
    .map(textOfHtml)
    .filter((text) => text !== '');
}
