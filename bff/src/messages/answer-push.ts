import type { PushTopic } from '@minxin/shared/messages/message';
import type { z } from '@minxin/shared/schema';
import type { pushTemplate } from '@minxin/shared/messages/message';
import type { MessageParts } from './message-parts.ts';
import { messageRefusals } from './messages.failures.ts';
import { addGrant, endGrants, grantsOf } from './messages.repository.ts';

type Allowed = z.infer<typeof pushTemplate>;

/** What may be allowed here and how often each still is. */
export async function readPush({ database, push }: MessageParts, citizenId: string): Promise<Allowed[]> {
  const grants = new Map((await grantsOf(database.read, citizenId)).map((row) => [row.topic, row.remaining]));
  return Object.entries(push?.templates ?? {}).map(([name, { id: templateId }]) => {
    const topic = name as PushTopic;
    return { topic, templateId, left: grants.get(topic) ?? 0 };
  });
}

/** Takes down what the citizen answered WeChat's question: each acceptance allows one message more. */
export async function answerPush(
  parts: MessageParts,
  citizenId: string,
  answers: ReadonlyArray<{ topic: PushTopic; accepted: boolean }>,
): Promise<Allowed[]> {
  const { database, push } = parts;
  if (!push) throw messageRefusals['push-off']();
  await database.write(async (manager) => {
    for (const { topic, accepted } of answers) if (accepted) await addGrant(manager, citizenId, topic);
    const ended = answers.filter((each) => !each.accepted).map((each) => each.topic);
    if (ended.length > 0) await endGrants(manager, citizenId, ended);
  });
  return readPush(parts, citizenId);
}
