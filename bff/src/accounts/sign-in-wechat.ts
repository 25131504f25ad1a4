import * as z from 'zod/mini';
import { nowText, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Upstream } from '../platform/upstream/upstream.ts';
import type { CitizenRow } from './accounts.entity.ts';
import { accountRefusals } from './accounts.failures.ts';
import { addCitizen, citizenOf } from './accounts.repository.ts';
import type { Sessions } from './sessions.ts';

export interface WechatSignIn {
  database: Database;
  clock: Clock;
  sessions: Sessions;
  upstream: Upstream;
  wechat: { baseUrl: string; appId: string; secret: string } | undefined;
}

const codeAnswer = z.object({
  openid: z.optional(z.string().check(z.minLength(1), z.maxLength(128))),
  errcode: z.optional(z.number()),
});

/** Exchanges a login code for an identity and opens a session. The session key never leaves this function. */
export async function signInWechat(
  { database, clock, sessions, upstream, wechat }: WechatSignIn,
  code: string,
): Promise<{ citizen: CitizenRow; token: string; expiresAt: string }> {
  if (!wechat) throw accountRefusals['wechat-off']();
  const url = new URL('/sns/jscode2session', wechat.baseUrl);
  url.search = new URLSearchParams({
    appid: wechat.appId,
    secret: wechat.secret,
    js_code: code,
    grant_type: 'authorization_code',
  }).toString();
  const answer = await upstream
    .fetch({ name: 'wechat', url: url.href, allow: [url.host], retry: false })
    .catch((cause: unknown) => {
      throw accountRefusals['wechat-unreachable']({ cause, retryAfter: 5 });
    });
  const parsed = z.safeParse(codeAnswer, safeJson(answer.body.toString('utf8')));
  // -1 is "system busy" and 45011 "too often": trying again helps; every other error needs a new code.
  if (parsed.success && (parsed.data.errcode === -1 || parsed.data.errcode === 45011)) {
    throw accountRefusals['wechat-unreachable']({ retryAfter: 10 });
  }
  const openid = parsed.success && !parsed.data.errcode ? parsed.data.openid : undefined;
  if (openid === undefined) throw accountRefusals['wechat-refused']();
  const subject = `${wechat.appId}:${openid}`;
  return database.write(async (manager) => {
    await addCitizen(manager, {
      id: newId(),
      provider: 'wechat',
      subject,
      displayName: '微信用户',
      level: 'citizen',
      language: null,
      createdAt: nowText(clock),
    });
    const citizen = (await citizenOf(manager, 'wechat', subject))!;
    return { citizen, ...(await sessions.open(manager, 'citizen', citizen.id)) };
  });
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
