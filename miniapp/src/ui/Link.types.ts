import type { ReactNode } from 'react';
import type { Route } from '@/routes';
import type { IconName } from './icons';

/** Goes to a page of ours. A page that is not in this build yields nothing. */
export interface LinkProps {
  to: Route;
  /**
   * `text` in a sentence, `block` around a whole row or card, `button` as the main next step, `plain-button` beside
   * it; `bare` when `className` gives the look.
   */
  kind?: 'text' | 'block' | 'bare' | 'button' | 'plain-button';
  icon?: IconName;
  label?: string;
  /** A button only as wide as its words. */
  fit?: boolean;
  current?: boolean;
  /** What else opening it means, such as that it was read. */
  onOpen?: () => void;
  className?: string;
  children: ReactNode;
}

/** Goes to somebody else's page; weapp cannot open those, so it copies the address. */
export interface OutsideLinkProps {
  href: string;
  className?: string;
  children: ReactNode;
}

/** Calls a number after the reader has agreed. */
export interface PhoneLinkProps {
  number: string;
  kind?: 'text' | 'bare' | 'button';
  label?: string;
  className?: string;
  iconClassName?: string;
  children?: ReactNode;
}
