import * as z from 'zod/mini';
import type { Clock } from '../clock.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { createAccessToken, type WechatAccess } from './access-token.ts';

export type { WechatAccess } from './access-token.ts';

/** What every call of the platform answers; 0 means that it worked. */
export interface WechatAnswer {
  errcode: number;
  errmsg: string;
  /** The whole answer. */
  given: unknown;
}

/** WeChat's server interface, as far as it wants an access token. */
export interface WechatApi {
  /** Posts once, with a fresh token when the kept one died; throws when no answer came or WeChat is busy. */
  post(path: string, body: object): Promise<WechatAnswer>;
}

const answer = z.looseObject({ errcode: z.optional(z.number()), errmsg: z.optional(z.string()) });

const deadToken = [40001, 40014, 42001];
// Busy, over a quota, or another message to the same person under way: later it may go.
const passing = [-1, 45009, 45011, 43108, ...deadToken];

export function createWechatApi(upstream: Upstream, clock: Clock, access: WechatAccess): WechatApi {
  const tokens = createAccessToken(upstream, clock, access);
  async function postWith(token: string, path: string, body: object): Promise<WechatAnswer> {
    const url = new URL(path, access.baseUrl);
    url.search = new URLSearchParams({ access_token: token }).toString();
    const asking = { name: 'wechat-api', url: url.href, allow: [url.host], post: JSON.stringify(body), retry: false };
    const { status, body: text } = await upstream.fetch(asking);
    if (status >= 500) throw new Error(`WeChat answered ${status}`);
    const given = z.parse(answer, JSON.parse(text.toString('utf8')));
    return { errcode: given.errcode ?? 0, errmsg: given.errmsg ?? '', given };
  }
  return {
    async post(path, body) {
      const token = await tokens.get();
      let answered = await postWith(token, path, body);
      if (deadToken.includes(answered.errcode)) {
        tokens.drop(token);
        answered = await postWith(await tokens.get(), path, body);
      }
      if (passing.includes(answered.errcode)) throw new Error(`WeChat answered errcode ${answered.errcode}`);
      return answered;
    },
  };
}
