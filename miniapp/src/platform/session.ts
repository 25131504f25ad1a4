import { readSession, readSignInOptions, signInPreview, signInStaff, signOut } from '@minxin/shared/accounts/endpoints';
import type { Result } from '@minxin/shared/endpoint';
import { forgetAnswers } from './answers';
import { api } from './api';
import { remember, signedIn, type SignedIn } from './caller';
import { useStore } from './store';

export type Caller = NonNullable<SignedIn['caller']>;
export type SignInOptions = Result<typeof readSignInOptions>;
export type Persona = SignInOptions['preview'][number];

/** Who is signed in, or undefined for a guest. */
export function useCaller(): Caller | undefined {
  return useStore(signedIn)?.caller;
}

/** Whether somebody works for an office rather than coming to one. */
export const isStaff = (caller: Caller | undefined): boolean => caller?.kind === 'staff';

/** The ways of signing in this server offers. */
export const signInOptions = () => api(readSignInOptions, {});

export async function signInAsPersona(persona: Persona): Promise<void> {
  enter(await api(signInPreview, { body: { persona } }));
}

export async function signInAsStaff(body: { username: string; password: string; totp?: string }): Promise<void> {
  enter(await api(signInStaff, { body }));
}

/** Ends the session here and on the server; without a line it ends here, and on the server when it expires. */
export async function leave(): Promise<void> {
  const told = api(signOut, {}).catch(() => undefined);
  remember(undefined);
  forgetAnswers();
  await told;
}

/** Asks the server who the remembered token belongs to, so that changed roles and dead sessions show at once. */
export async function refreshSession(): Promise<void> {
  const session = signedIn.get();
  if (!session) return;
  const answer = await api(readSession, {}).catch(() => undefined);
  if (answer && signedIn.get()?.token === session.token) remember({ ...session, ...answer });
}

/** Takes over a session the server has just given. */
export function enter(session: SignedIn): void {
  forgetAnswers();
  remember(session);
}
