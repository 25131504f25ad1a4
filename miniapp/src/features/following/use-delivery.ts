import { answerPush, readPush } from '@minxin/shared/messages/endpoints';
import type { PushTopic } from '@minxin/shared/messages/message';
import type { Result } from '@minxin/shared/endpoint';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { isStaff, useCaller } from '@/platform/session';
import { askToDeliver } from '@/platform/subscribe';
import { insideWechat } from '@/platform/wechat';

export type Template = Result<typeof readPush>['items'][number];

/** What WeChat may deliver here; nothing in a browser and where nothing is set up. */
export function useDelivery(): {
  templates: Template[];
  /** Asks, inside a tap; true when the reader allowed one more. */
  allow(topic: PushTopic): Promise<boolean>;
} {
  const caller = useCaller();
  const asked = insideWechat && caller && !isStaff(caller);
  const query = useQuery(asked ? 'push' : undefined, () => api(readPush, {}));
  const templates = query.data?.items ?? [];
  async function allow(topic: PushTopic): Promise<boolean> {
    const template = templates.find((each) => each.topic === topic);
    if (!template) return false;
    const accepted = (await askToDeliver([template.templateId])).get(template.templateId);
    if (accepted === undefined) return false;
    await api(answerPush, { body: { answers: [{ topic, accepted }] } }).catch(() => undefined);
    await query.reload();
    return accepted;
  }
  return { templates, allow };
}
