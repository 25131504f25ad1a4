import type { Context } from 'koa';
import { id as idShape } from '@minxin/shared/id';
import { z } from '@minxin/shared/schema';
import { baseOf, sendText } from '../platform/http/send-text.ts';
import type { Door } from '../platform/http/serve.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { Announcements } from './index.ts';
import { feedFormats, writeFeed, type FeedFormat } from './write-feed.ts';

const types: Record<FeedFormat, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** Feeds of everything, of a column with its subtree and of an office, outside `/api/v1`: for readers, not for clients. */
export function feedRoutes({ router }: Door, announcements: Announcements): void {
  const bind = (path: string, narrowedBy: 'column' | 'office' | undefined) => {
    for (const format of feedFormats) {
      router.get(`${path}/announcements.${format}`, async (ctx: Context) => {
        const narrowed = narrowedBy === undefined ? {} : { [narrowedBy]: idOf(ctx) };
        const feed = await announcements.feed(narrowed);
        const text = writeFeed(format, { ...feed, base: baseOf(ctx), path: ctx.path });
        sendText(ctx, types[format], text, feed.modifiedAt);
      });
    }
  };
  bind('/feeds', undefined);
  bind('/feeds/columns/:id', 'column');
  bind('/feeds/offices/:id', 'office');
}

function idOf(ctx: Context): string {
  const parsed = z.safeParse(idShape, (ctx['params'] as { id: string }).id);
  if (!parsed.success) throw platformRefusals.absent();
  return parsed.data;
}
