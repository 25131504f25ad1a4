import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { Box } from './Box';
import styles from './Skeleton.module.scss';

/** Keeps the place of what is being read, so that nothing jumps when it comes. */
export function Skeleton({ rows = 3, kind = 'rows' }: { rows?: number; kind?: 'rows' | 'text' }) {
  const t = useWords(commonWords);
  return (
    <Box className={styles[kind]} role="status" label={t('loading')} busy>
      {Array.from({ length: rows }, (_, index) => (
        <Box key={index} className={styles.row} hidden>
          <Box className={styles.long} />
          <Box className={styles.short} />
        </Box>
      ))}
    </Box>
  );
}
