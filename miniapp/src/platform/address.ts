import { shortUrl, type Route } from './navigation';

/** The address of a page that can be given to somebody else; the server of the mini-program serves it in a browser. */
export const addressOf = (to: Route): string => __API_BASE__ + shortUrl(to);
