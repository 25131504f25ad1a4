import type { ReactNode } from 'react';
import { Box } from './Box';
import { classes } from './classes';
import { Copy } from './Copy';
import styles from './Timeline.module.scss';

export interface Moment {
  key: string;
  /** When, already written for the reader. */
  at?: string;
  title: ReactNode;
  text?: ReactNode;
  /** Not yet: what comes next. */
  ahead?: boolean;
}

/** What happened, in order, and what comes next. */
export function Timeline({ label, moments }: { label: string; moments: Moment[] }) {
  return (
    <Box as="ol" className={styles.line} label={label}>
      {moments.map(({ key, at, title, text, ahead }) => (
        <Box as="li" key={key} className={classes(styles.moment, ahead && styles.ahead)}>
          <Copy kind="strong">{title}</Copy>
          {at ? <Copy kind="secondary">{at}</Copy> : null}
          {text ? <Copy lines>{text}</Copy> : null}
        </Box>
      ))}
    </Box>
  );
}
