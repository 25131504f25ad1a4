import type { Difference } from '@minxin/shared/announcements/difference';

/** Two texts compared word by word; what went and what came is said, struck through and underlined, not only coloured. */
export interface DifferenceProps {
  difference: Difference;
}
