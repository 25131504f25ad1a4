const links = /(<a\b[^>]*?\shref\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;

/** HTML whose links lead where they led at their upstream: a path of theirs is none of ours. */
export function absoluteLinks(html: string, base: string | null): string {
  return html.replace(links, (_, start: string, double?: string, single?: string) => {
    const href = (double ?? single ?? '').trim();
    const url = /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : (URL.parse(href, base ?? undefined)?.href ?? '');
    return `${start}"${url.replaceAll('"', '%22')}"`;
  });
}
