import type { ReactNode } from 'react';
import type { IconName } from './icons';

/** Does something; to go somewhere use `Link`. */
export interface ButtonProps {
  children: ReactNode;
  kind?: 'primary' | 'plain' | 'danger' | 'quiet';
  icon?: IconName;
  /** Something is under way; the button waits, keeps its place and says so. */
  busy?: boolean;
  disabled?: boolean;
  /** As wide as its words, for rows of buttons. */
  fit?: boolean;
  /** Sends the form around it. */
  submit?: boolean;
  /** Name for screen readers when the words alone are not enough. */
  label?: string;
  pressed?: boolean;
  /** Whether the part this button folds is open. */
  expanded?: boolean;
  className?: string;
  onPress?: () => void;
}
