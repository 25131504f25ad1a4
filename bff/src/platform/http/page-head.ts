/** What a page says of itself before it runs: to search engines, link previews and feed readers. */
export interface PageHead {
  title: string;
  description: string;
  /** The page's own address below the host. */
  path: string;
  /** More `og:` and `article:` properties. */
  properties: Record<string, string>;
  /** Feeds of what this page belongs to. */
  feeds: Array<{ title: string; path: string }>;
  /** The schema.org description, given `https://host`. */
  describe?: (base: string) => object;
  /** There is nothing here to be found again. */
  unlisted?: boolean;
}

const brand = '民心';

/** The app's page with a head of its own. */
export function withHead(shell: string, head: PageHead, base: string): string {
  const title = `${head.title} - ${brand}`;
  const lines = [
    ...(head.unlisted ? ['<meta name="robots" content="noindex">'] : []),
    `<link rel="canonical" href="${attribute(base + head.path)}">`,
    ...Object.entries({
      'og:site_name': brand,
      'og:title': head.title,
      'og:description': head.description,
      'og:url': base + head.path,
      ...head.properties,
    }).map(([name, value]) => `<meta property="${attribute(name)}" content="${attribute(value)}">`),
    ...head.feeds.map(
      (feed) =>
        `<link rel="alternate" type="application/atom+xml" title="${attribute(feed.title)}" href="${attribute(feed.path)}">`,
    ),
    ...(head.describe ? [`<script type="application/ld+json">${data(head.describe(base))}</script>`] : []),
  ];
  // Functions, because `$&` in a title must stay what it is.
  return shell
    .replace(/<title>[\s\S]*?<\/title>/, () => `<title>${attribute(title)}</title>`)
    .replace(
      /<meta\s+name="description"[^>]*>/,
      () => `<meta name="description" content="${attribute(head.description)}">`,
    )
    .replace('</head>', () => `${lines.join('')}</head>`);
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const attribute = (text: string) => text.replace(/[&<>"']/g, (each) => references[each]!);

// Inside a script element nothing is a reference, so what could end it is written as JSON writes it.
const data = (value: object) =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
