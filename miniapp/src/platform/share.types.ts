import type { Route } from '@/routes';

/** What somebody else sees of a page that is passed on. */
export interface ShareCard {
  title: string;
  to: Route;
}
