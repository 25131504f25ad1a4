import type { Announcements } from '../announcements/index.ts';
import type { Offices } from '../offices/index.ts';
import type { Services } from '../services/index.ts';
import type { Page } from '@minxin/shared/page';
import { writeSitemap, writeSitemapIndex, type Place } from './write-sitemap.ts';

export interface Sitemap {
  /** The sitemaps there are. */
  index(base: string): Promise<string>;
  /** Everything that does not come and go: the tabs, services and offices. */
  pages(base: string): Promise<string>;
  /** What was published in a month; undefined for a month in which nothing was. */
  notices(base: string, month: string): Promise<string | undefined>;
  /** What search engines may read, and where they learn of it. */
  robots(base: string): string;
}

interface Parts {
  announcements: Pick<Announcements, 'publications'>;
  services: Pick<Services, 'page'>;
  offices: Pick<Offices, 'page'>;
}

const standing = ['/home', '/services', '/board', '/notices', '/offices', '/answers'];
// What belongs to one reader or to staff.
const closed = [
  '/api/',
  '/staff',
  '/me',
  '/bookings',
  '/consult',
  '/board/mine',
  '/board/post',
  '/board/lookup',
  '/sign-in',
  '/settings',
];

/** The public pages of the county for search engines, month by month so that old sitemaps never change. */
export function createSitemap({ announcements: { publications }, services, offices }: Parts): Sitemap {
  return {
    async index(base) {
      const months = await publications.months();
      const paths = ['/sitemaps/pages.xml', ...months.map((month) => `/sitemaps/notices-${month}.xml`).reverse()];
      return writeSitemapIndex(
        base,
        paths.map((path) => ({ path })),
      );
    },
    async pages(base) {
      const places: Place[] = standing.map((path) => ({ path }));
      const all = async (page: (cursor?: string) => Promise<Page<{ id: string }>>, path: string) => {
        let cursor: string | undefined;
        do {
          const { items, nextCursor } = await page(cursor);
          places.push(...items.map(({ id }) => ({ path: `${path}?id=${id}` })));
          cursor = nextCursor ?? undefined;
        } while (cursor !== undefined);
      };
      await all((cursor) => services.page({ limit: 100, cursor }), '/services/detail');
      await all((cursor) => offices.page({ limit: 100, cursor }), '/offices/detail');
      return writeSitemap(base, places);
    },
    async notices(base, month) {
      if (!(await publications.months()).includes(month)) return undefined;
      const published = await publications.published(month);
      return writeSitemap(
        base,
        published.map(({ id, changedAt }) => ({ path: `/notices/detail?id=${id}`, changedAt })),
      );
    },
    robots: (base) =>
      [
        'User-agent: *',
        ...closed.map((path) => `Disallow: ${path}`),
        'Allow: /',
        '',
        `Sitemap: ${base}/sitemap.xml`,
        '',
      ].join('\n'),
  };
}
