import type { ReactNode } from 'react';
import { Box } from './Box';
import styles from './Dotted.module.scss';

/** Short facts in one line; a fact moves to the next line as a whole. What is empty is left out. */
export function Dotted({ facts }: { facts: readonly ReactNode[] }) {
  return (
    <Box as="span" className={styles.frame}>
      <Box as="span" className={styles.facts}>
        {facts.filter(Boolean).map((fact, index) => (
          <Box as="span" key={index} className={styles.fact}>
            {fact}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
