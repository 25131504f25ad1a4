import type { SessionCaller } from '@minxin/shared/accounts/session';
import { forget, keep, recall } from './storage';
import { store } from './store';

/** Who is signed in on this device; `caller` is absent until the server has said whose token it is. */
export interface SignedIn {
  token: string;
  caller?: SessionCaller;
  expiresAt?: string;
}

export const signedIn = store<SignedIn | undefined>(recall<SignedIn>('session'));

/** Remembers who signed in, or that nobody is. */
export function remember(session: SignedIn | undefined): void {
  if (session) keep('session', session);
  else forget('session');
  signedIn.set(session);
}
