import type { SourceItem } from '../source-item.ts';

/** One item as its upstream gave it, in our own shape but not yet clean. */
export type GivenItem = Omit<SourceItem, 'bodyHtml' | 'raw' | 'cleaning' | 'columnId' | 'damaged'> & {
  html: string;
};
