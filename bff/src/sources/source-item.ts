import type { SourceFault } from '@minxin/shared/sources/source';
import type { SourcedItem } from '../announcements/index.ts';
import type { RawText } from './source-text.entity.ts';

/** One item of any upstream in our own shape, already clean. */
export type SourceItem = Omit<SourcedItem, 'sourceName'> & {
  /** The body the item itself names as its origin; null stands for the source. */
  sourceName: string | null;
  /** The columns the upstream itself puts it in. */
  named?: readonly string[];
  /** The text as the upstream gave it, and by which version of the cleaning it was made of it. */
  raw?: RawText;
  cleaning?: string;
  /** Places where text was lost on its way; such an item always goes before a reviewer. */
  damaged?: number;
};

/** An item that cannot be taken, with its position from 1. */
export interface RefusedItem {
  item: number;
  title: string;
  reason: SourceFault;
}
