import * as z from 'zod/mini';

const flag = z.pipe(
  z.enum(['on', 'off', 'true', 'false', '1', '0']),
  z.transform((value) => value === 'on' || value === 'true' || value === '1'),
);
const count = (fallback: number) => z._default(z.coerce.number<number>().check(z.int(), z.minimum(0)), fallback);

const template = z.optional(
  z.pipe(
    z.string().check(z.regex(/^[\w-]+( (title|office|number|state|time)=[a-z_]+\d+)+$/)),
    z.transform((line) => {
      const [id = '', ...shown] = line.split(' ');
      return { id, keys: Object.fromEntries(shown.map((each) => each.split('=') as [string, string])) };
    }),
  ),
);

const settings = z.object({
  /** `production` refuses preview sign-in, demo data and default secrets. */
  NODE_ENV: z._default(z.enum(['development', 'production', 'test']), 'development'),
  /** Where it listens. */
  HOST: z._default(z.string(), '127.0.0.1'),
  PORT: count(3000),
  /** Embedded database, uploads and field keys. */
  DATA_DIR: z._default(z.string(), './data'),
  /** `postgres://…` moves storage to PostgreSQL. */
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//))),
  /** Connections of each PostgreSQL pool; about twice the database's cores. */
  DATABASE_POOL: count(10),
  /** Loads the demo county into an empty database; on outside production. */
  DEMO: z.optional(flag),
  /** The built H5 app; `off` serves the API alone. */
  H5_DIR: z._default(z.string(), 'miniapp/dist/h5'),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  /** Trusted proxies in front: 0 believes no X-Forwarded-For. */
  PROXIES: count(0),
  /** Bearer token for /metrics; without it only loopback may read them. */
  METRICS_TOKEN: z.optional(z.string().check(z.minLength(16))),
  /** Requests a minute for each address of guests and for each signed-in caller; 0 turns limits off. */
  LIMIT_PER_ADDRESS: count(3000),
  LIMIT_PER_CALLER: count(600),
  /** Seconds an answer to guests may be kept as bytes when nothing changed; 0 keeps none. */
  HOT_SECONDS: count(30),
  /** Longest time of one whole answer of an upstream, in seconds, and the pause between two requests to one host. */
  SOURCE_SECONDS: count(20),
  SOURCE_DELAY_MS: count(1000),
  /** `host:port` entries, separated by commas, which links in public texts may be checked at; none checks no link. */
  LINK_HOSTS: z._default(z.string().check(z.regex(/^$|^[a-z0-9.-]+:\d{1,5}(,[a-z0-9.-]+:\d{1,5})*$/i)), ''),
  /** Days after which phone and address of an office must be confirmed again. */
  CONTACT_DAYS: count(180),
  /** Where the platform is asked who a WeChat user is; without the three, WeChat sign-in is off. */
  WECHAT_BASE_URL: z._default(z.url(), 'https://api.weixin.qq.com'),
  WECHAT_APPID: z.optional(z.string()),
  WECHAT_SECRET: z.optional(z.string()),
  /** `host:port` of a clamd that looks into every upload; without it files are kept unscanned and said to be so. */
  CLAMD_ADDRESS: z.optional(z.string().check(z.regex(/^\S+:\d{1,5}$/))),
  /**
   * Subscribe-message templates by what they tell: the template's id, then which of title, office, number, state and
   * time it shows under which of its keys: `tmplId title=thing1 time=time3`. Without one that topic is not sent.
   */
  WECHAT_TEMPLATE_NOTICES: template,
  WECHAT_TEMPLATE_TICKETS: template,
  WECHAT_TEMPLATE_BOOKINGS: template,
  /** Which version of the mini-program a subscribe message opens. */
  WECHAT_PROGRAM_STATE: z._default(z.enum(['developer', 'trial', 'formal']), 'formal'),
});

export type Environment = Readonly<z.infer<typeof settings>> & { readonly demo: boolean; readonly preview: boolean };

/** Reads and checks every setting once; throws a readable list of what is wrong. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(
    Object.entries(source).filter(([name, value]) => name in settings.shape && value !== ''),
  );
  const parsed = z.safeParse(settings, given);
  if (!parsed.success) throw new Error(`Settings are not valid:\n${z.prettifyError(parsed.error)}`);
  const isProduction = parsed.data.NODE_ENV === 'production';
  if (isProduction && parsed.data.DEMO) throw new Error('DEMO=on is refused in production');
  return Object.freeze({ ...parsed.data, demo: parsed.data.DEMO ?? !isProduction, preview: !isProduction });
}
