import type { Persona } from '@minxin/shared/accounts/session';
import type { Minxin } from '../compose.ts';

const personas: Persona[] = ['citizen', 'citizen-2'];

/** What two personas keep and follow: the first page of what everybody reads, and two words of everyday life. */
export async function loadFollowing({ accounts, announcements, offices, services, following }: Minxin): Promise<void> {
  const notices = await announcements.latest(2, undefined, 'zh-CN');
  const frequent = await services.frequent(2);
  const { items: bodies } = await offices.page({ limit: 1 });
  for (const persona of personas) {
    const { id } = await accounts.demoCitizen(persona);
    for (const each of notices) await following.keep(id, { kind: 'announcement', id: each.id });
    for (const each of frequent) await following.keep(id, { kind: 'service', id: each.id });
    for (const each of bodies) await following.keep(id, { kind: 'office', id: each.id });
    for (const each of notices.slice(0, 1))
      await following.follow(id, { kind: 'column', target: each.column.id }, 'zh-CN');
    for (const target of ['停水', '补贴']) await following.follow(id, { kind: 'keyword', target }, 'zh-CN');
  }
}
