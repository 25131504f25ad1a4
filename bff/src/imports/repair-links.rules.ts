const address = /^https?:\/\/[^\s/?#]+\S*$/;

/** An address as it was meant: sites glue their own beginning before a whole address. Null when it is none. */
export function repairLink(cell: string): string | null {
  const text = cell.trim();
  const last = Math.max(text.lastIndexOf('http://'), text.lastIndexOf('https://'));
  // Inside a query a second address is an argument, not a repetition.
  const url = last > 0 && !text.slice(0, last).includes('?') ? text.slice(last) : text;
  return address.test(url) && url.length <= 2000 && URL.canParse(url) ? url : null;
}

/** The addresses of attachments in one cell, separated by semicolons or lines, each once. */
export function attachmentLinks(cell: string): { links: string[]; unreadable: number } {
  const parts = cell.split(/[;；\n]+/).filter((part) => part.trim() !== '');
  const links = parts.map(repairLink);
  return {
    links: [...new Set(links.filter((link) => link !== null))],
    unreadable: links.filter((link) => link === null).length,
  };
}
