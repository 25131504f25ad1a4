import * as z from 'zod/mini';
import type { PushTopic } from '@minxin/shared/messages/message';
import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { Upstream } from '../../platform/upstream/upstream.ts';
import { createAccessToken, type WechatAccess } from './access-token.ts';
import type { Push, PushFacts, PushOutcome, PushTemplate } from './push.ts';

export interface WechatPushParts {
  upstream: Upstream;
  clock: Clock;
  log: Log;
  wechat: WechatAccess | undefined;
  templates: Record<PushTopic, PushTemplate | undefined>;
  /** Which version of the mini-program a message opens. */
  programState: 'developer' | 'trial' | 'formal';
}

/** The inbox in the mini-program: where every message pushed by WeChat leads. */
export const inboxPage = 'packages/mine/pages/inbox/index';

const answer = z.object({ errcode: z.optional(z.number()), errmsg: z.optional(z.string()) });

const deadToken = [40001, 40014, 42001];
// Busy, over a quota, or another message to the same person under way: later it may go.
const passing = [-1, 45009, 45011, 43108];
const refused = 43101;

/** Sends subscribe messages of the mini-program (`subscribeMessage.send`); undefined where no template is set up. */
export function createWechatPush(parts: WechatPushParts): Push | undefined {
  const { upstream, clock, log, wechat, programState } = parts;
  const templates = Object.fromEntries(
    Object.entries(parts.templates).filter(([, template]) => template),
  ) as Push['templates'];
  if (!wechat || Object.keys(templates).length === 0) return undefined;
  const tokens = createAccessToken(upstream, clock, wechat);

  const { baseUrl } = wechat;
  async function post(token: string, body: object): Promise<z.infer<typeof answer>> {
    const url = new URL('/cgi-bin/message/subscribe/send', baseUrl);
    url.search = new URLSearchParams({ access_token: token }).toString();
    const asking = { name: 'wechat-push', url: url.href, allow: [url.host], post: JSON.stringify(body), retry: false };
    const { status, body: given } = await upstream.fetch(asking);
    if (status >= 500) throw new Error(`WeChat answered ${status}`);
    return z.parse(answer, JSON.parse(given.toString('utf8')));
  }

  return {
    templates,
    async send(openId, topic, facts): Promise<PushOutcome> {
      const template = templates[topic];
      if (!template) return 'unfit';
      const body = {
        touser: openId,
        template_id: template.id,
        page: inboxPage,
        data: dataOf(template, facts),
        miniprogram_state: programState,
        lang: 'zh_CN',
      };
      const token = await tokens.get();
      let { errcode = 0, errmsg } = await post(token, body);
      if (deadToken.includes(errcode)) {
        tokens.drop(token);
        ({ errcode = 0, errmsg } = await post(await tokens.get(), body));
      }
      if (errcode === 0) return 'sent';
      if (errcode === refused) return 'refused';
      if (passing.includes(errcode) || deadToken.includes(errcode))
        throw new Error(`WeChat answered errcode ${errcode}`);
      log.error({ errcode, errmsg, topic }, 'WeChat refused a subscribe message');
      return 'unfit';
    },
  };
}

function dataOf({ keys }: PushTemplate, facts: PushFacts): Record<string, { value: string }> {
  return Object.fromEntries(
    Object.entries(keys).map(([fact, key]) => [key, { value: fitted(key, facts[fact as keyof PushFacts]) }]),
  );
}

// A text too long is an error of the whole message (47003); an ellipsis takes the last place.
function fitted(key: string, text: string): string {
  const most = key.startsWith('thing') ? 20 : key.startsWith('phrase') ? 5 : 32;
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= most ? characters.join('') || '—' : `${characters.slice(0, most - 1).join('')}…`;
}
