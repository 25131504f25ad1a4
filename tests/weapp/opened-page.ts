import { setTimeout as pause } from 'node:timers/promises';
import { show, type readTemplates, type SentNode, type ShownNode } from './templates.ts';

type Life = 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onPullDownRefresh';
export type PageConfig = { data?: object } & Partial<Record<Life, (query?: object) => void>>;
export interface PageInstance extends PageConfig {
  route: string;
  data: { root?: SentNode };
  setData(patch: Record<string, unknown>, done?: () => void): void;
  eh(event: object): void;
}

export interface OpenedPage {
  /** What is shown, from the root down. */
  nodes(): ShownNode[];
  /** Every shown node in reading order. */
  all(): ShownNode[];
  text(): string;
  /** Names of templates the package lacks; such nodes are blank on a phone. */
  missing(): string[];
  /** Nodes with this tag whose text or accessible name contains `words`. */
  find(tag: string, words: string): ShownNode;
  fire(node: ShownNode, type: string, detail?: object): Promise<void>;
  pullDown(): Promise<void>;
  bytesSent(): number;
  close(): void;
}

interface Opening {
  page: string;
  query: Record<string, string>;
  config: PageConfig;
  stack: PageInstance[];
  templates: ReturnType<typeof readTemplates>;
  waiting: () => number;
}

/** Opens a page, lets it read its data and shows what it drew. */
export async function openedPage({ page, query, config, stack, templates, waiting }: Opening): Promise<OpenedPage> {
  let bytes = 0;
  let changes = 0;
  const own = { route: page, __route__: page, options: query, data: structuredClone(config.data ?? {}) };
  const instance = Object.assign({}, config, own, { selectComponent: () => null }) as unknown as PageInstance;
  instance.setData = (patch, done) => {
    changes += 1;
    bytes += Buffer.byteLength(JSON.stringify(patch));
    for (const [where, value] of Object.entries(patch)) put(instance.data, where, structuredClone(value));
    setTimeout(() => done?.call(instance), 0);
  };

  // Quiet for three looks in a row: nothing asked of the server, nothing drawn.
  async function settle(): Promise<void> {
    let quiet = 0;
    for (let look = 0; look < 200 && quiet < 3; look += 1) {
      const before = changes;
      await pause(15);
      quiet = waiting() === 0 && changes === before ? quiet + 1 : 0;
    }
  }

  const draw = () => {
    const missing = new Set<string>();
    const nodes = (instance.data.root?.cn ?? []).map((node) => show(node, templates, missing));
    return { nodes, missing: [...missing] };
  };
  const all = () => draw().nodes.flatMap(withDescendants);

  stack.push(instance);
  instance.onLoad?.(query);
  instance.onShow?.();
  instance.onReady?.();
  await settle();

  return {
    nodes: () => draw().nodes,
    all,
    text: () => draw().nodes.map(textOf).join('\n'),
    missing: () => draw().missing,
    find(tag, words) {
      const says = (node: ShownNode) => `${textOf(node)} ${node.attributes['aria-label'] ?? ''}`.includes(words);
      const found = all().find((node) => node.tag === tag && says(node));
      if (!found) throw new Error(`${page} shows no ${tag} with "${words}"`);
      return found;
    },
    async fire(node, type, detail = {}) {
      const target = { id: node.attributes['id'] ?? node.sid, dataset: { sid: node.sid } };
      const rest = { timeStamp: Date.now(), touches: [], changedTouches: [] };
      instance.eh({ type, target, currentTarget: target, detail, ...rest });
      await settle();
    },
    async pullDown() {
      instance.onPullDownRefresh?.();
      await settle();
    },
    bytesSent: () => bytes,
    close() {
      instance.onHide?.();
      instance.onUnload?.();
      stack.splice(stack.indexOf(instance), 1);
    },
  };
}

/** The words of a node and everything in it. */
export function textOf(node: ShownNode): string {
  return node.tag === '#text' ? (node.text ?? '') : node.children.map(textOf).join('');
}

function withDescendants(node: ShownNode): ShownNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

// WeChat's setData addresses: `root.cn.[0].v`.
function put(data: object, where: string, value: unknown): void {
  const steps = where
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);
  const last = steps.pop() ?? '';
  let at = data as Record<string, unknown>;
  steps.forEach((step, index) => {
    at[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    at = at[step] as Record<string, unknown>;
  });
  at[last] = value;
}
