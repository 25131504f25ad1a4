import { createHash } from 'node:crypto';
import { announcementListed, type AnnouncementListed } from '@minxin/shared/announcements/announcement';
import { listAnnouncements, readAnnouncement } from '@minxin/shared/announcements/endpoints';
import { urlOf } from '@minxin/shared/client';
import { pageOf } from '@minxin/shared/page';
import { z } from '@minxin/shared/schema';
import type { Connector, ConnectorParts, Reachable, ReadingLimits } from '../connector.ts';
import type { ListedLink } from '../listed/listed-link.ts';
import { readListed } from '../listed/read-listed.ts';
import { ask, unconditional } from '../reading/ask.ts';
import { failed } from '../reading/failed.ts';
import { readInThread } from '../reading/read-in-thread.ts';
import { Unreadable } from '../reading/unreadable.ts';

const accept = 'application/json';
const mostPages = 20;

// Another county may run another version: only what is used here has to be as the contract says.
const listPage = pageOf(
  z.pick(announcementListed, { id: true, title: true, publishedAt: true, validity: true, provenance: true }),
);
type Listed = Pick<AnnouncementListed, 'id' | 'title' | 'publishedAt' | 'validity' | 'provenance'>;

/** Another Minxin, of an upper or a lower level, through its public API: what it wrote itself, not what it took over. */
export const minxinConnector: Connector = {
  async fetch(parts, source, limits) {
    // An API is asked for small answers: five in the time of one page.
    const quick = { ...limits, pages: limits.pages * 5, delayMs: limits.delayMs / 5 };
    try {
      const { links, whole } = await readLinks(parts, source, quick);
      const list = { links, whole, unchanged: false, ...unconditional };
      return await readListed(parts, source, quick, list, {
        accept,
        read: (articles) => readInThread('minxin', { articles }),
      });
    } catch (error) {
      return failed(error);
    }
  },
};

async function readLinks(
  parts: ConnectorParts,
  source: Reachable,
  limits: ReadingLimits,
): Promise<{ links: ListedLink[]; whole: boolean }> {
  const links: ListedLink[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = { ...source.reading?.minxin, limit: 100, cursor };
    const url = new URL(urlOf(listAnnouncements, { query }), source.url).href;
    const answer = await ask(parts, { ...source, url }, limits, { accept, condition: unconditional });
    if (answer === 'unchanged') throw new Unreadable('bad-status', 'status 304 to an unconditional request');
    const { items, nextCursor } = listIn(answer.arrived.bytes);
    links.push(...items.filter((item) => item.provenance === null).map((item) => linkOf(item, source.url)));
    if (nextCursor === null) return { links, whole: true };
    cursor = nextCursor;
  }
  return { links, whole: false };
}

function listIn(bytes: Uint8Array): { items: Listed[]; nextCursor: string | null } {
  try {
    return z.parse(listPage, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new Unreadable('not-minxin', 'the answer is no page of announcements');
  }
}

function linkOf({ id, title, publishedAt, validity }: Listed, base: string): ListedLink {
  const mark = createHash('sha256')
    .update(JSON.stringify([title, publishedAt, validity]))
    .digest('base64url');
  return { url: new URL(urlOf(readAnnouncement, { params: { id } }), base).href, title, date: publishedAt, mark };
}
