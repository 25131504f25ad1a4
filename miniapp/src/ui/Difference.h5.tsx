import type { Piece } from '@minxin/shared/announcements/difference';
import { differenceWords } from '@/words/difference';
import { useWords } from '@/words/use-words';
import { Copy } from './Copy';
import styles from './Difference.module.scss';
import type { DifferenceProps } from './Difference.types';
import { partsOf } from './difference-parts';
import { Stack } from './Layout';

/** The parts that changed, one under the other. */
export function Difference({ difference }: DifferenceProps) {
  const t = useWords(differenceWords);
  const parts = partsOf(difference);
  if (parts.length === 0) return <Copy>{t('none')}</Copy>;
  return (
    <Stack gap="small">
      {parts.map(({ name, parts: inside }) => (
        <Stack key={name} gap="small">
          <Copy kind="strong">{t(name)}</Copy>
          {inside.map((part, index) =>
            part.kind === 'same' ? (
              <Copy key={index} kind="secondary">
                {t('same', { n: part.count })}
              </Copy>
            ) : (
              <Line key={index} pieces={part.pieces} />
            ),
          )}
        </Stack>
      ))}
    </Stack>
  );
}

function Line({ pieces }: { pieces: Piece[] }) {
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
