import type { ReactNode } from 'react';

/** A box of any meaning; on H5 it is that element, in weapp a view with that role. */
export interface BoxProps {
  as?: 'div' | 'section' | 'ul' | 'ol' | 'li' | 'nav' | 'article' | 'aside' | 'footer' | 'dl' | 'dt' | 'dd' | 'span';
  className?: string;
  id?: string;
  role?: string;
  /** Name for screen readers. */
  label?: string;
  /** Changes inside are read aloud. */
  live?: 'polite' | 'assertive';
  lang?: string;
  busy?: boolean;
  hidden?: boolean;
  children?: ReactNode;
}
