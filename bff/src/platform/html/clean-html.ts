import sanitize from 'sanitize-html';

const nonText = ['script', 'style', 'textarea', 'option', 'noscript', 'xmp', 'title', 'iframe', 'noembed', 'noframes'];
const ownFile = /^\/api\/v1\/files\/[A-Za-z0-9_-]{1,64}$/;
const safeLink = /^(?:https:\/\/[^\s\\]+|\/(?![/\\])[^\s\\]*)$/i;

const spans = (attributes: sanitize.Attributes): sanitize.Attributes => {
  const kept: sanitize.Attributes = {};
  for (const name of ['colspan', 'rowspan']) {
    const count = Number(attributes[name]);
    if (Number.isInteger(count) && count > 1 && count <= 100) kept[name] = String(count);
  }
  return kept;
};

const options: sanitize.IOptions = {
  allowedTags: 'h2 h3 h4 p br blockquote ul ol li strong em a img table caption thead tbody tfoot tr th td'.split(' '),
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt'],
    th: ['colspan', 'rowspan', { name: 'scope', multiple: false, values: ['row', 'col', 'rowgroup', 'colgroup'] }],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['https'],
  allowProtocolRelative: false,
  nonTextTags: [...nonText, 'plaintext', 'template', 'svg', 'math', 'object', 'select', 'audio', 'video'],
  nestingLimit: 60,
  transformTags: {
    b: 'strong',
    i: 'em',
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    div: 'p',
    section: 'p',
    article: 'p',
    td: (tagName, attributes) => ({ tagName, attribs: spans(attributes) }),
    th: (tagName, { scope, ...rest }) => ({ tagName, attribs: { ...spans(rest), ...(scope && { scope }) } }),
    a: (tagName, { href = '' }) => ({ tagName, attribs: safeLink.test(href) ? { href } : ({} as sanitize.Attributes) }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !ownFile.test(attribs['src'] ?? ''),
};

/** HTML reduced to a short list of tags without styles, scripts or foreign images; links only https or on this server. */
export function cleanHtml(html: string): string {
  return (
    sanitize(html, options)
      // A link that leads nowhere leaves its text.
      .replace(/<a>(.*?)<\/a>/gs, '$1')
      // Boxes became paragraphs: a paragraph inside a paragraph is one paragraph.
      .replace(/<p>(?:\s*<p>)+/g, '<p>')
      .replace(/<\/p>(?:\s*<\/p>)+/g, '</p>')
      .replace(/<p>\s*<\/p>/g, '')
      .trim()
  );
}

const escapedTag = /&lt;\/?(?:p|div|br|table|span|a)\b/g;

/** Clean HTML of a text that may have been escaped once too often on its way: then its tags would stand as words. */
export function cleanForeignHtml(html: string): string {
  const cleaned = cleanHtml(html);
  return (cleaned.match(escapedTag)?.length ?? 0) < 2 ? cleaned : cleanHtml(decodeEntities(cleaned));
}

/** Ids of the own files that clean HTML shows as images. */
export function imagesIn(cleaned: string): string[] {
  return [...cleaned.matchAll(/<img src="\/api\/v1\/files\/([A-Za-z0-9_-]+)"/g)].map((match) => match[1]!);
}

/** The text of HTML on one line, entities resolved. */
export function textOfHtml(html: string): string {
  const spaced = html.replace(/<(?:br|\/p|\/div|\/h\d|\/li|\/tr|\/td|\/th)\b[^>]*>/gi, ' $&');
  return decodeEntities(sanitize(spaced, { allowedTags: [], allowedAttributes: {}, nonTextTags: nonText }))
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

// The sanitiser resolves every entity and escapes only these.
const decodeEntities = (text: string) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!);
