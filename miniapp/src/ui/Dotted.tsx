import type { ReactNode } from 'react';
import { Box } from './Box';
import styles from './Dotted.module.scss';

/** Short facts in one line; a fact moves to the next line as a whole. What is empty is left out. */
export function Dotted({ facts }: { facts: readonly ReactNode[] }) {
  const present = facts.filter(Boolean);
  return present.map((fact, index) => (
    <Box as="span" key={index} className={styles.fact}>
      {fact}
      {index < present.length - 1 ? ' ·\u00a0' : null}
    </Box>
  ));
}
