import { addDays, dayOf, wallTimeOf } from '@minxin/shared/moment';
import { composeMessages } from './compose-messages.ts';
import type { MessageParts } from './message-parts.ts';
import { stepPhrases, type TicketStep } from './message-words.ts';
import type { MessageRow } from './messages.entity.ts';
import { endGrants, grantsOf, messageOf, useGrant } from './messages.repository.ts';
import type { PushFacts } from './push/push.ts';
import type { PushDue } from './send-message.ts';

/** Delivers one message outside the app while it is unread and allowed; what cannot go now is tried again by the outbox. */
export async function pushMessage(parts: MessageParts, { citizenId, messageId, topic }: PushDue): Promise<void> {
  const { database, push, accounts, clock } = parts;
  const message = await messageOf(database.read, citizenId, messageId);
  if (!push || !message || message.readAt !== null) return;
  // Days later it would be no news.
  if (message.at < `${addDays(dayOf(clock.now()), -2)}T`) return;
  const grants = await grantsOf(database.read, citizenId);
  const isAllowed = grants.some((grant) => grant.topic === topic && grant.remaining > 0);
  const openId = isAllowed ? await accounts.openIdOf(citizenId) : undefined;
  if (openId === undefined) return;
  const outcome = await push.send(openId, topic, await factsOf(parts, message));
  await database.write(async (manager) => {
    if (outcome === 'sent') await useGrant(manager, citizenId, topic);
    if (outcome === 'refused') await endGrants(manager, citizenId, [topic]);
  });
}

async function factsOf({ naming }: MessageParts, message: MessageRow): Promise<PushFacts> {
  const [shown] = await composeMessages(naming, [message], 'zh-CN');
  const { params, at } = message;
  const day = params['day'];
  return {
    title: shown!.title,
    office: shown!.text,
    number: params['number'] ?? '',
    state: stepPhrases[params['step'] as TicketStep] ?? '新公告',
    time: day === undefined ? `${dayOf(at)} ${wallTimeOf(at)}` : `${day} ${params['start']}`,
  };
}
