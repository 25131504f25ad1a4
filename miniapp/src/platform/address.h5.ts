import { shortUrl, type Route } from './navigation';

/** The address of a page that can be given to somebody else. */
export const addressOf = (to: Route): string => location.origin + shortUrl(to);
