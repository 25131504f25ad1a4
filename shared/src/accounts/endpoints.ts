import { anyone, citizens, signedIn } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { language } from '../language.ts';
import { z } from '../schema.ts';
import { line } from '../text.ts';
import { access, me } from './me.ts';
import { currentSession, openedSession, personas } from './session.ts';

export const readSignInOptions = endpoint({
  method: 'GET',
  path: '/sessions/options',
  summary: 'Which ways of signing in this installation offers',
  callers: anyone,
  success: 200,
  response: z.object({ preview: z.array(z.enum(personas)), wechat: z.boolean(), staff: z.boolean() }),
  refusals: [],
});

export const signInPreview = endpoint({
  method: 'POST',
  path: '/sessions/preview',
  summary: 'Sign in as a demo persona; never offered in production',
  callers: anyone,
  body: z.strictObject({
    persona: z.enum(personas),
    /** Makes a distinct citizen for every seed; only with a citizen persona. */
    seed: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/))),
  }),
  success: 201,
  response: openedSession,
  refusals: ['accounts/preview-off'],
});

export const signInStaff = endpoint({
  method: 'POST',
  path: '/sessions/staff',
  summary: 'Sign in as staff with a password and, where set up, a one-time code',
  callers: anyone,
  body: z.strictObject({
    username: line(60),
    password: z.string().check(z.minLength(1), z.maxLength(200)),
    totp: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  }),
  success: 201,
  response: openedSession,
  refusals: ['accounts/wrong-credentials', 'accounts/code-needed'],
});

export const signInWechat = endpoint({
  method: 'POST',
  path: '/sessions/wechat',
  summary: 'Sign in with the code of wx.login; used once',
  callers: anyone,
  body: z.strictObject({ code: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,128}$/)) }),
  success: 201,
  response: openedSession,
  refusals: ['accounts/wechat-off', 'accounts/wechat-refused', 'accounts/wechat-unreachable'],
});

export const readSession = endpoint({
  method: 'GET',
  path: '/sessions/current',
  summary: 'Who I am signed in as',
  callers: signedIn,
  success: 200,
  response: currentSession,
  refusals: [],
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/sessions/current',
  summary: 'End this session at once, everywhere',
  callers: signedIn,
  success: 204,
  response: z.null(),
  refusals: [],
});

export const readMe = endpoint({
  method: 'GET',
  path: '/me',
  summary: 'My account, contact data masked',
  callers: citizens,
  success: 200,
  response: me,
  refusals: [],
});

export const changeMe = endpoint({
  method: 'PATCH',
  path: '/me',
  summary: 'Change my display name or language',
  callers: citizens,
  body: z.strictObject({ displayName: z.optional(line(30)), language: z.optional(language) }),
  success: 200,
  response: me,
  refusals: [],
});

export const addPhone = endpoint({
  method: 'POST',
  path: '/me/phone',
  summary: "Make my phone number known by the code of WeChat's phone button; used once",
  callers: citizens,
  body: z.strictObject({ code: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,128}$/)) }),
  success: 200,
  response: me,
  refusals: ['accounts/wechat-off', 'accounts/phone-refused', 'accounts/wechat-unreachable'],
});

export const listAccesses = endpoint({
  method: 'GET',
  path: '/me/accesses',
  summary: 'Who read my personal data, newest first, the last hundred',
  callers: citizens,
  success: 200,
  response: z.object({ items: z.array(access) }),
  refusals: [],
});
