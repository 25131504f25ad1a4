import styles from './Announce.module.scss';
import { Box } from './Box';

/** Tells a screen reader what has appeared; nothing is seen and no room is taken. */
export function Announce({ children }: { children: string }) {
  return (
    <Box className={styles.unseen} live="polite">
      {children}
    </Box>
  );
}
