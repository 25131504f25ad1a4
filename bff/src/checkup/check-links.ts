import { nowText } from '../platform/clock.ts';
import { UpstreamFailure } from '../platform/upstream/upstream.ts';
import type { CheckupParts } from './checkup-parts.ts';
import type { LinkRow } from './checkup.entity.ts';
import { dueLinks, noteLink, takeLink } from './checkup.repository.ts';

const hour = 3_600_000;
const usually = 7 * 24 * hour;
const soon = hour;
const mostHosts = 20;
const waitMs = 10_000;

/** What one try told of a link. */
type Told = { outcome: 'alive' } | { outcome: 'gone' | 'failed' | 'refused' | 'later'; reason: string };

/**
 * Checks what is due: at most one link of a host and twenty hosts a turn, so that nobody is asked often. A link that
 * is not there is dead at once; one that did not answer is dead when it does not answer an hour later either.
 */
export async function checkDueLinks(parts: CheckupParts): Promise<number> {
  const { database, clock } = parts;
  const due = await dueLinks(database.read, nowText(clock), 500);
  const oneOfEach = [...Map.groupBy(due, (row) => row.host).values()].map(([first]) => first!).slice(0, mostHosts);
  let checked = 0;
  for (const row of oneOfEach) {
    const next = new Date(clock.now().getTime() + usually).toISOString();
    if (!(await database.write((manager) => takeLink(manager, row, next)))) continue;
    const told = await ask(parts, row);
    await database.write((manager) => noteLink(manager, row.id, noteOf(row, told, clock.now())));
    checked += 1;
  }
  return checked;
}

function noteOf(row: LinkRow, told: Told, now: Date): Partial<LinkRow> {
  const at = now.toISOString();
  const again = new Date(now.getTime() + soon).toISOString();
  if (told.outcome === 'later') return { dueAt: again };
  const checked = { checkedAt: at, reason: told.outcome === 'alive' ? null : told.reason.slice(0, 40) };
  if (told.outcome === 'alive') return { ...checked, state: 'alive', failingSince: null };
  if (told.outcome === 'refused') return { ...checked, state: 'unchecked', failingSince: null };
  const failingSince = row.failingSince ?? at;
  const isDead = told.outcome === 'gone' || row.state === 'failing' || row.state === 'dead';
  return { ...checked, failingSince, state: isDead ? 'dead' : 'failing', ...(!isDead && { dueAt: again }) };
}

async function ask({ upstream, linkHosts }: CheckupParts, { url, host }: LinkRow): Promise<Told> {
  const asking = { name: `links ${host}`, url, allow: linkHosts, totalMs: waitMs, retry: false };
  try {
    const head = await upstream.fetch({ ...asking, want: 'HEAD' });
    // Some servers know no HEAD, or answer it differently: only what GET says counts against a link.
    const { status } = head.status < 400 ? head : await upstream.fetch({ ...asking, want: 'status' });
    if (status === 404 || status === 410) return { outcome: 'gone', reason: String(status) };
    // Something is there, although not for everybody.
    if (status < 500) return { outcome: 'alive' };
    return { outcome: 'failed', reason: String(status) };
  } catch (error) {
    if (!(error instanceof UpstreamFailure)) throw error;
    if (error.reason === 'refused-address') return { outcome: 'refused', reason: error.reason };
    return { outcome: error.reason === 'resting' ? 'later' : 'failed', reason: error.reason };
  }
}
