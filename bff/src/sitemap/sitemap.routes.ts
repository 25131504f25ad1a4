import type { Context } from 'koa';
import { baseOf, sendText } from '../platform/http/send-text.ts';
import type { Door } from '../platform/http/serve.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { Sitemap } from './index.ts';

const xml = 'application/xml; charset=utf-8';

/** What search engines read of the county; outside `/api/v1`, where they look for it. */
export function sitemapRoutes({ router }: Door, sitemap: Sitemap): void {
  router.get('/robots.txt', (ctx: Context) => sendText(ctx, 'text/plain; charset=utf-8', sitemap.robots(baseOf(ctx))));
  router.get('/sitemap.xml', async (ctx: Context) => sendText(ctx, xml, await sitemap.index(baseOf(ctx))));
  router.get('/sitemaps/pages.xml', async (ctx: Context) => sendText(ctx, xml, await sitemap.pages(baseOf(ctx))));
  router.get('/sitemaps/notices-:month.xml', async (ctx: Context) => {
    const { month } = ctx['params'] as { month: string };
    const text = /^\d{4}-\d{2}$/.test(month) ? await sitemap.notices(baseOf(ctx), month) : undefined;
    if (text === undefined) throw platformRefusals.absent();
    sendText(ctx, xml, text);
  });
}
