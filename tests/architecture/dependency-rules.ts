import type { IForbiddenRuleType } from 'dependency-cruiser';

const features =
  'accounts|offices|announcements|cleaning|imports|sources|tickets|board|consultations|knowledge|services|bookings|home|notifications|search|statistics|wechat|open311|messages|following|feedback|sitemap';

const forbid = (name: string, from: object, to: object): IForbiddenRuleType =>
  ({ name, severity: 'error', from, to }) as IForbiddenRuleType;

// Who may open whose door. Anything not listed here may not.
const doors: Record<string, string[]> = {
  offices: [],
  cleaning: [],
  accounts: ['offices'],
  announcements: ['accounts', 'offices'],
  tickets: ['accounts', 'offices'],
  services: ['accounts', 'offices'],
  board: ['accounts', 'offices', 'tickets'],
  consultations: ['accounts', 'offices', 'tickets'],
  knowledge: ['accounts', 'offices', 'services', 'tickets'],
  bookings: ['accounts', 'offices', 'services'],
  search: ['offices'],
  sources: ['accounts', 'offices', 'announcements', 'board', 'cleaning'],
  imports: ['accounts', 'offices', 'announcements', 'cleaning', 'sources'],
  feedback: ['accounts', 'offices', 'announcements', 'tickets'],
  sitemap: ['offices', 'announcements', 'services'],
  messages: ['accounts', 'offices'],
  following: ['offices', 'services', 'messages'],
  home: ['accounts', 'offices', 'announcements', 'sources', 'tickets', 'board', 'services', 'bookings'],
};

const doorRules = Object.entries(doors).map(([feature, allowed]) =>
  forbid(
    `${feature}-opens-only-its-doors`,
    { path: `^bff/src/${feature}/` },
    { path: `^bff/src/(${features})/`, pathNot: `^bff/src/(${[feature, ...allowed].join('|')})/` },
  ),
);

/** The dependency rule of the house; docs/architecture.md tells why. */
export const rules: IForbiddenRuleType[] = [
  forbid(
    'no-cycles',
    { path: '^(shared|bff)/src' },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid('nothing-imports-tests', { pathNot: '^tests/' }, { path: '^tests/' }),
  forbid('miniapp-not-bff', { path: '^miniapp/' }, { path: '^bff/' }),
  forbid('bff-not-miniapp', { path: '^bff/' }, { path: '^miniapp/' }),
  forbid('shared-stands-alone', { path: '^shared/' }, { path: '^(bff|miniapp)/' }),
  forbid(
    'platform-knows-no-feature',
    { path: '^bff/src/platform/', pathNot: 'persistence/cli\\.ts$' },
    { path: `^bff/src/(${features}|demo|tools)/` },
  ),
  forbid(
    'a-feature-is-entered-by-its-door',
    { path: `^bff/src/(${features})/` },
    { path: `^bff/src/(${features})/(?!index\\.ts$)`, pathNot: '^bff/src/$1/' },
  ),
  ...doorRules,
  forbid(
    'http-ends-at-the-route',
    {
      path: '^bff/src',
      pathNot: '^bff/src/(app\\.ts|compose\\.ts|platform/http/|(wechat|open311)/|.*\\.routes\\.ts$)',
    },
    { path: 'node_modules/(koa|@koa)/', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'storage-ends-at-the-repository',
    {
      path: '^bff/src',
      pathNot: '^bff/src/(entities\\.ts|platform/(persistence|audit|outbox)/|.*\\.(entity|repository)\\.ts$)',
    },
    { path: 'node_modules/typeorm/', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'only-compose-joins',
    { path: `^bff/src/(${features})/`, pathNot: '' },
    { path: '^bff/src/(compose|app|main|environment)\\.ts$' },
  ),
  forbid(
    'no-database-driver-outside-persistence',
    { path: '^bff/src', pathNot: '^bff/src/platform/persistence/' },
    { path: 'node_modules/(better-sqlite3|pg)/' },
  ),
];
