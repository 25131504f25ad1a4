import { differenceWords } from '@/words/difference';
import { useWords } from '@/words/use-words';
import styles from './DifferenceLine.module.scss';
import type { DifferenceLineProps } from './DifferenceLine.types';

export function DifferenceLine({ pieces }: DifferenceLineProps) {
  const t = useWords(differenceWords);
  const spoken = (kind: 'removed' | 'added') => <span className={styles.spoken}>{`[${t(kind)}] `}</span>;
  return (
    <p className={styles.line} lang="zh-CN">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        if (kind === 'added')
          return (
            <ins key={index} className={styles.added}>
              {spoken(kind)}
              {text}
            </ins>
          );
        return (
          <del key={index} className={styles.removed}>
            {spoken(kind)}
            {text}
          </del>
        );
      })}
    </p>
  );
}
