import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import {
  digestDelivered,
  itemDelivered,
  itemsSince,
  lastDigest,
  noteDigest,
  noteItem,
} from './deliveries.repository.ts';
import type { FollowedDigestRow, FollowedItemRow, Target } from './following.entity.ts';
import type { FollowingParts, Known } from './following-parts.ts';
import { comparable } from './keyword.rules.ts';
import { keywordsIn, subscribersAfter } from './subscriptions.repository.ts';

/** Older documents are brought in, too; nobody is told of them. */
export const newsDays = 3;
/** More than so many of one target within an hour become one message. */
const mostSingle = 5;
const hour = 3_600_000;
/** So many inboxes are written to in one transaction. */
const batch = 500;

/** Tells everybody who follows it of a newly public announcement, once each; a repeated call goes on where it stopped. */
export async function deliverAnnouncement(parts: FollowingParts, announcementId: string): Promise<void> {
  const found = (await parts.announcements([announcementId], 'zh-CN')).get(announcementId);
  if (!found || found.withdrawn || !isNews(parts, found.publishedAt)) return;
  const columns = await parts.columns();
  await deliverTo(parts, { kind: 'office', target: found.officeId }, announcementId);
  for (let at = columns.get(found.columnId); at; at = at.parentId === null ? undefined : columns.get(at.parentId))
    await deliverTo(parts, { kind: 'column', target: at.id }, announcementId);
  for await (const target of keywordsOf(parts, found))
    await deliverTo(parts, { kind: 'keyword', target }, announcementId);
}

/** Whether something became public so lately that it is news. */
export function isNews({ clock }: Pick<FollowingParts, 'clock'>, publishedAt: string | null): boolean {
  return publishedAt === null || Date.parse(publishedAt) > clock.now().getTime() - newsDays * 24 * hour;
}

async function* keywordsOf({ database }: FollowingParts, { title, summary }: Known): AsyncGenerator<string> {
  const text = comparable(`${title} ${summary}`);
  for (let after = ''; ;) {
    const some = await keywordsIn(database.read, text, after, batch);
    yield* some;
    if (some.length < batch) return;
    after = some.at(-1)!;
  }
}

async function deliverTo(parts: FollowingParts, target: Target, announcementId: string): Promise<void> {
  const { database, clock, messages } = parts;
  const [anybody] = await subscribersAfter(database.read, target, '', 1);
  if (!anybody) return;
  const { item, digest, single } = await decide(parts, target, announcementId);
  if (item.deliveredAt !== null) return;
  const via = `${target.kind}:${target.target}`;
  const params = { viaKind: target.kind, target: target.target };
  if (!digest) {
    const message = { id: announcementId, kind: 'announcement' as const, params: { ...params, id: announcementId } };
    await toFollowers(parts, target, (manager, citizenIds) =>
      messages.send(manager, citizenIds, { ...message, via, at: item.at }),
    );
  } else if (digest.deliveredAt === null) {
    const message = { id: digest.id, kind: 'digest' as const, params, via, at: digest.at };
    await toFollowers(parts, target, async (manager, citizenIds) => {
      await messages.send(manager, citizenIds, message);
      await messages.fold(manager, citizenIds, single, via);
    });
  }
  const done = nowText(clock);
  await database.write(async (manager) => {
    await itemDelivered(manager, item, done);
    if (digest) await digestDelivered(manager, digest, done);
  });
}

interface Decision {
  item: FollowedItemRow;
  /** The digest that covers the announcement. */
  digest?: FollowedDigestRow;
  /** Announcements told one by one before, which the digest replaces. */
  single: string[];
}

/** Whether an announcement is told by itself or in a digest; the same answer however often it is asked. */
function decide({ database, clock }: FollowingParts, target: Target, announcementId: string): Promise<Decision> {
  return database.write(async (manager) => {
    const at = nowText(clock);
    const item = await noteItem(manager, { ...target, announcementId, at, deliveredAt: null });
    const last = await lastDigest(manager, target);
    const lastEnd = last ? later(last.fromAt, hour) : '';
    const since = [later(item.at, -hour), lastEnd].sort().at(-1)!;
    const recent = await itemsSince(manager, target, since, mostSingle + 1);
    const single = recent.slice(0, mostSingle).map((each) => each.announcementId);
    if (last && item.at >= last.fromAt && item.at < lastEnd) {
      const covered = await itemsSince(manager, target, last.fromAt, mostSingle);
      return { item, digest: last, single: covered.map((each) => each.announcementId) };
    }
    if (recent.length <= mostSingle) return { item, single: [] };
    const fresh = { ...target, fromAt: recent[0]!.at, id: newId(), at, deliveredAt: null };
    return { item, digest: await noteDigest(manager, fresh), single };
  });
}

const later = (at: string, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString();

type Manager = Parameters<FollowingParts['messages']['send']>[0];

/** Does something for all who follow a target, a batch in each transaction; never more than a batch in memory. */
async function toFollowers(
  { database }: FollowingParts,
  target: Target,
  work: (manager: Manager, citizenIds: string[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const some = await subscribersAfter(database.read, target, after, batch);
    if (some.length > 0)
      await database.write((manager) =>
        work(
          manager,
          some.map((each) => each.citizenId),
        ),
      );
    if (some.length < batch) return;
    after = some.at(-1)!.id;
  }
}
