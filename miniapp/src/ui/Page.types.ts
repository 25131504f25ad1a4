import type { ReactNode } from 'react';
import type { Route } from '@/routes';

/** The frame of every page: header with back and title, help in the same place, one main part. */
export interface PageProps {
  title: string;
  /** The screen draws its own level-1 heading (a long title of a notice); the header repeats `title` as plain text. */
  ownHeading?: boolean;
  /** One of the four tabs: no way back. */
  tab?: boolean;
  /** Where "back" leads when the page was opened from outside. */
  backTo?: Route;
  /** 1200 px instead of 720, for desks. */
  wide?: boolean;
  children: ReactNode;
}
