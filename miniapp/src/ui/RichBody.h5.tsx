import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import styles from './RichBody.module.scss';
import type { RichBodyProps } from './RichBody.types';

export function RichBody({ html, lang, tablesBefore = 0 }: RichBodyProps) {
  const t = useWords(commonWords);
  const frame = (place: number) => {
    const name = place === 0 ? t('table') : `${t('table')} ${place + 1}`;
    return `<div class="${styles.scroll}" role="region" tabindex="0" aria-label="${name}">`;
  };
  // Wide tables of official documents scroll inside their own frame, by keyboard too.
  const framed = html
    .split(/(?=<table\b)/i)
    .map((piece, at) => (/^<table\b/i.test(piece) ? frame(tablesBefore + at - tablesAt(html)) + piece : piece))
    .join('')
    .replace(/<\/table>/gi, '</table></div>');
  return <div className={styles.rich} lang={lang} dangerouslySetInnerHTML={{ __html: framed }} />;
}

// Where the first table comes in the split: after the words before it, or at once.
const tablesAt = (html: string): number => (/^<table\b/i.test(html) ? 0 : 1);
