/** A node as Taro sends it to WeChat: `nn` names its template, `cn` are its children, `v` its text. */
export interface SentNode {
  nn: string;
  sid?: string;
  uid?: string;
  v?: string;
  cn?: SentNode[];
  [attribute: string]: unknown;
}

/** A node as WeChat would draw it. */
export interface ShownNode {
  tag: string;
  attributes: Record<string, string>;
  text?: string;
  sid?: string;
  children: ShownNode[];
}

interface Template {
  tag: string;
  attributes: Record<string, string>;
  isText: boolean;
}

const templatePattern = /<template name="([^"]+)">([\s\S]*?)<\/template>(?=\s*(?:<template name|<wxs|$))/g;
const elementPattern = /<([a-z-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/;
const attributePattern = /([\w:-]+)="([^"]*)"/g;

/** Reads the templates Taro emitted, by name. */
export function readTemplates(wxml: string): Map<string, Template> {
  const templates = new Map<string, Template>();
  for (const [, name = '', body = ''] of wxml.matchAll(templatePattern)) {
    const element = elementPattern.exec(body);
    if (!element) continue;
    const pairs = [...(element[2] ?? '').matchAll(attributePattern)].map(([, key = '', value = '']) => [key, value]);
    templates.set(name, {
      tag: element[1] ?? '',
      attributes: Object.fromEntries(pairs) as Record<string, string>,
      isText: body.includes('{{i.v}}'),
    });
  }
  return templates;
}

/** Puts sent nodes through the templates; names of templates the package lacks are added to `missing`. */
export function show(sent: SentNode, templates: Map<string, Template>, missing: Set<string>): ShownNode {
  const children = (sent.cn ?? []).map((child) => show(child, templates, missing));
  const template = templateOf(sent.nn, templates);
  const sid = sent.sid;
  if (!template) {
    missing.add(sent.nn);
    return { tag: `?${sent.nn}`, attributes: {}, sid, children };
  }
  if (sent.v !== undefined && template.isText) return { tag: '#text', attributes: {}, text: sent.v, sid, children };
  const values = Object.entries(template.attributes).map(([name, formula]) => [name, valueOf(formula, sent)] as const);
  const given = values.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  return { tag: template.tag, attributes: Object.fromEntries(given), sid, children };
}

// Inputs have one template with the focus and one without; both draw the same element.
function templateOf(name: string, templates: Map<string, Template>): Template | undefined {
  const plain = templates.get(`tmpl_0_${name}`);
  return plain && plain.tag !== 'template' ? plain : templates.get(`tmpl_0_${name}_blur`);
}

// The few forms Taro's generator writes: a constant, `i.x`, `i.x||'default'` and `xs.b(i.x,default)`.
function valueOf(formula: string, node: SentNode): string | undefined {
  if (!formula.startsWith('{{')) return formula;
  const [, name, fallback] =
    /^\{\{xs\.b\(i\.(\w+),(.*)\)\}\}$/.exec(formula) ?? /^\{\{i\.(\w+)(?:\|\|(.*))?\}\}$/.exec(formula) ?? [];
  if (name === undefined) return undefined;
  const own = node[name] ?? (fallback?.startsWith('i.') ? node[fallback.slice(2)] : fallback?.replace(/^'|'$/g, ''));
  if (own === undefined || typeof own === 'string') return own;
  return JSON.stringify(own);
}
