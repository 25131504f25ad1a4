import type { ReactNode } from 'react';

/** Words: a paragraph, or a run of text inside one. */
export interface CopyProps {
  kind?: 'body' | 'secondary' | 'strong';
  inline?: boolean;
  className?: string;
  /** The language of these words when it is not the page's. */
  lang?: string;
  /** Keeps line breaks a person typed. */
  lines?: boolean;
  children?: ReactNode;
}

export interface HeadingProps {
  level: 1 | 2 | 3;
  className?: string;
  lang?: string;
  children?: ReactNode;
}
