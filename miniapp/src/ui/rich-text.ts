// Text on a phone has no tools: lines stand for the few elements it can show.

/** Whether HTML holds nothing but paragraphs, headings and lists, so that lines of text lose none of it. */
export function isPlain(html: string): boolean {
  return !/<(?!\/?(?:p|br|h2|h3|ul|li)\b)/i.test(html);
}

/** Plain HTML as lines: an empty line between paragraphs, `# ` and `## ` for headings, `- ` for list items. */
export function linesOf(html: string): string {
  return html
    .replace(/<h2[^>]*>/gi, '\n\n# ')
    .replace(/<h3[^>]*>/gi, '\n\n## ')
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<(?:p|ul)[^>]*>/gi, '\n\n')
    .replace(/<br[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Lines as HTML, the other way round. */
export function htmlOf(lines: string): string {
  const blocks = lines.split(/\n\s*\n/).map((each) => each.trim());
  return blocks.filter(Boolean).map(blockOf).join('');
}

function blockOf(block: string): string {
  const heading = /^(##?) ([^\n]+)$/.exec(block);
  if (heading) {
    const tag = heading[1] === '#' ? 'h2' : 'h3';
    return `<${tag}>${escaped(heading[2] ?? '')}</${tag}>`;
  }
  const lines = block.split('\n');
  if (lines.every((each) => each.startsWith('- ')))
    return `<ul>${lines.map((each) => `<li>${escaped(each.slice(2))}</li>`).join('')}</ul>`;
  return `<p>${lines.map(escaped).join('<br>')}</p>`;
}

/** Text that may stand inside HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
