import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import styles from './RichBody.module.scss';
import type { RichBodyProps } from './RichBody.types';

export function RichBody({ html, lang }: RichBodyProps) {
  const t = useWords(commonWords);
  // Wide tables of official documents scroll inside their own frame, by keyboard too.
  const framed = html
    .replace(/<table\b/gi, `<div class="${styles.scroll}" role="region" tabindex="0" aria-label="${t('table')}"><table`)
    .replace(/<\/table>/gi, '</table></div>');
  return <div className={styles.rich} lang={lang} dangerouslySetInnerHTML={{ __html: framed }} />;
}
