import type { ReactNode } from 'react';
import { Box } from './Box';
import { Copy } from './Copy';
import styles from './Empty.module.scss';
import { Icon } from './Icon';
import type { IconName } from './icons';

/** Nothing is here yet, and what can be done about it. */
export function Empty({
  icon = 'document',
  title,
  action,
  children,
}: {
  icon?: IconName;
  title: string;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Box className={styles.empty}>
      <Icon name={icon} className={styles.icon} />
      <Copy kind="strong">{title}</Copy>
      {children ? <Copy kind="secondary">{children}</Copy> : null}
      {action ? <Box className={styles.action}>{action}</Box> : null}
    </Box>
  );
}
