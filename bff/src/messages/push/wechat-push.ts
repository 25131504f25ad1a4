import type { PushTopic } from '@minxin/shared/messages/message';
import type { Log } from '../../platform/log.ts';
import type { WechatApi } from '../../platform/wechat/wechat-api.ts';
import type { Push, PushFacts, PushOutcome, PushTemplate } from './push.ts';

export interface WechatPushParts {
  log: Log;
  wechat: WechatApi | undefined;
  templates: Record<PushTopic, PushTemplate | undefined>;
  /** Which version of the mini-program a message opens. */
  programState: 'developer' | 'trial' | 'formal';
}

// The inbox in the mini-program: where every message pushed by WeChat leads.
const inbox = 'packages/mine/pages/inbox/index';
const refused = 43101;

/** Sends subscribe messages of the mini-program (`subscribeMessage.send`); undefined where no template is set up. */
export function createWechatPush({ log, wechat, templates: given, programState }: WechatPushParts): Push | undefined {
  const templates = Object.fromEntries(Object.entries(given).filter(([, template]) => template)) as Push['templates'];
  if (!wechat || Object.keys(templates).length === 0) return undefined;
  return {
    templates,
    async send(openId, topic, facts): Promise<PushOutcome> {
      const template = templates[topic];
      if (!template) return 'unfit';
      const { errcode, errmsg } = await wechat.post('/cgi-bin/message/subscribe/send', {
        touser: openId,
        template_id: template.id,
        page: inbox,
        data: dataOf(template, facts),
        miniprogram_state: programState,
        lang: 'zh_CN',
      });
      if (errcode === 0) return 'sent';
      if (errcode === refused) return 'refused';
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
