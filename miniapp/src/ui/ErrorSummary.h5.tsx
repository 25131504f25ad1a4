import { useEffect, useRef } from 'react';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import styles from './ErrorSummary.module.scss';
import type { ErrorSummaryProps } from './ErrorSummary.types';

export function ErrorSummary({ errors, labels }: ErrorSummaryProps) {
  const t = useWords(commonWords);
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus();
  }, [errors]);
  if (entries.length === 0) return null;
  // Pages stay in the document under each other: the field is looked for in this one.
  const lead = (name: string) => {
    const page = box.current?.closest('main') ?? document;
    page.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)?.focus();
  };
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>{t('faults', { n: entries.length })}</p>
      <ul className={styles.list}>
        {entries.map(([name, message]) => (
          <li key={name}>
            <button type="button" className={styles.fault} onClick={() => lead(name)}>
              {labels[name] ? `${labels[name]}: ${message}` : message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
