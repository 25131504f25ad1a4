import * as z from 'zod/mini';
import type { Clock } from '../clock.ts';
import type { Upstream } from '../upstream/upstream.ts';

/** The mini-program as WeChat's server knows it. */
export interface WechatAccess {
  baseUrl: string;
  appId: string;
  secret: string;
}

export interface AccessToken {
  /** A token that is good for some minutes; many callers at once cause one request. */
  get(): Promise<string>;
  /** This token was refused: the next `get` asks again, unless somebody has already. */
  drop(token: string): void;
}

const answer = z.object({
  access_token: z.optional(z.string().check(z.minLength(1))),
  expires_in: z.optional(z.number()),
  errcode: z.optional(z.number()),
});

// The platform keeps the old token good for five minutes after it gives a new one.
const spareSeconds = 300;

/** WeChat's interface token, from `stable_token`: asking again answers the same token. */
export function createAccessToken(
  upstream: Upstream,
  clock: Clock,
  { baseUrl, appId, secret }: WechatAccess,
): AccessToken {
  let kept: { token: string; until: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const url = new URL('/cgi-bin/stable_token', baseUrl);
    const body = JSON.stringify({ grant_type: 'client_credential', appid: appId, secret, force_refresh: false });
    const { body: given } = await upstream.fetch({ name: 'wechat-api', url: url.href, allow: [url.host], post: body });
    const parsed = z.safeParse(answer, JSON.parse(given.toString('utf8')));
    const { access_token: token, expires_in: seconds = 0, errcode } = parsed.data ?? {};
    if (token === undefined) throw new Error(`WeChat gave no access token: errcode ${errcode ?? 'unknown'}`);
    kept = { token, until: clock.now().getTime() + (seconds - spareSeconds) * 1000 };
    return token;
  };
  return {
    async get() {
      if (kept && clock.now().getTime() < kept.until) return kept.token;
      asking ??= ask().finally(() => (asking = undefined));
      return asking;
    },
    drop(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
}
