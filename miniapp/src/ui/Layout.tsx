import type { ReactNode } from 'react';
import { Box } from './Box';
import { classes } from './classes';
import styles from './Layout.module.scss';

/** Things under each other, evenly apart. */
export function Stack({
  gap = 'normal',
  className,
  children,
}: {
  gap?: 'small' | 'normal' | 'large';
  className?: string;
  children: ReactNode;
}) {
  return <Box className={classes(styles.stack, styles[gap], className)}>{children}</Box>;
}

/** Things beside each other that wrap when there is no room. */
export function Cluster({ className, children }: { className?: string; children: ReactNode }) {
  return <Box className={classes(styles.cluster, className)}>{children}</Box>;
}

/** Equal tiles, as many beside each other as fit. */
export function Tiles({ min = 'normal', children }: { min?: 'normal' | 'large'; children: ReactNode }) {
  return <Box className={classes(styles.tiles, min === 'large' && styles.largeTiles)}>{children}</Box>;
}

/** The one or two actions of a page; they stay in reach at the bottom of a phone, with `stays` of a desk, too. */
export function Actions({ stays, children }: { stays?: boolean; children: ReactNode }) {
  return <Box className={classes(styles.actions, stays && styles.stays, 'not-printed')}>{children}</Box>;
}
