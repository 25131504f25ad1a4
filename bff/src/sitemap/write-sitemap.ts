export interface Place {
  /** Below the host. */
  path: string;
  /** When what stands there last changed, where it is known. */
  changedAt?: string;
}

const opening = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Addresses of pages, as search engines take them. */
export function writeSitemap(base: string, places: readonly Place[]): string {
  return `${opening}<urlset ${namespace}>${places.map((each) => entry('url', base, each)).join('')}</urlset>`;
}

/** Addresses of sitemaps. */
export function writeSitemapIndex(base: string, places: readonly Place[]): string {
  return `${opening}<sitemapindex ${namespace}>${places.map((each) => entry('sitemap', base, each)).join('')}</sitemapindex>`;
}

function entry(name: 'url' | 'sitemap', base: string, { path, changedAt }: Place): string {
  const changed = changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`;
  return `<${name}><loc>${escaped(base + path)}</loc>${changed}</${name}>`;
}

const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
