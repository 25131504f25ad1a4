import { shortUrl, type Route } from './navigation';

/** Writes into the address what the page now shows, so that it can be kept, sent on and loaded anew. */
export function keepAddress(to: Route): void {
  history.replaceState(history.state, '', shortUrl(to));
}
