import type { ReactNode } from 'react';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { Box } from './Box';
import { classes } from './classes';
import { Copy } from './Copy';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Notice.module.scss';
import { toneIcons, type Tone } from './tone';

export interface NoticeProps {
  tone?: Exclude<Tone, 'quiet'>;
  title?: string;
  /** Read aloud when it appears. */
  live?: boolean;
  action?: ReactNode;
  children?: ReactNode;
}

/** Something the reader should know before going on. */
export function Notice({ tone = 'info', title, live, action, children }: NoticeProps) {
  const t = useWords(commonWords);
  return (
    <Box className={classes(styles.notice, styles[tone])} live={live ? 'polite' : undefined}>
      <Icon name={toneIcons[tone]} className={styles.icon} />
      <Box className={styles.words}>
        <Copy kind="strong" className={title ? undefined : styles.unseen}>
          {title ?? t(tone)}
        </Copy>
        {children ? <Copy lines>{children}</Copy> : null}
        {action}
      </Box>
    </Box>
  );
}

/** A state as a word with its icon. */
export function Status({ tone = 'quiet', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <Box as="span" className={classes(styles.status, styles[tone])}>
      <Icon name={icon ?? toneIcons[tone]} />
      <Box as="span">{children}</Box>
    </Box>
  );
}

/** A short mark without a meaning of its own: a kind, a column. */
export function Chip({ children }: { children: ReactNode }) {
  return (
    <Box as="span" className={classes(styles.status, styles.quiet)}>
      <Box as="span">{children}</Box>
    </Box>
  );
}
