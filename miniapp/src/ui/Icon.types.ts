import type { IconName } from './icons';

/** A line icon beside a word; screen readers hear the word only. */
export interface IconProps {
  name: IconName;
  className?: string;
}
