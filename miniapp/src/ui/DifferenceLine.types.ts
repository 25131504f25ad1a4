import type { Piece } from '@minxin/shared/announcements/difference';

/** One changed paragraph; what went and what came is said, struck through and underlined, not only coloured. */
export interface DifferenceLineProps {
  pieces: Piece[];
}
