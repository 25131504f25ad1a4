import styles from './Mark.module.scss';
import type { MarkProps } from './Mark.types';

export function Mark({ children }: MarkProps) {
  return <mark className={styles.mark}>{children}</mark>;
}
