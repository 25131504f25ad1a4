import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '@minxin/bff/platform/clock';

const appId = 'wx0123456789abcdef';
const secret = 'a secret of the mini-program';

/** What the mini-program sent to somebody. */
export interface Sent {
  touser: string;
  template_id: string;
  page: string;
  data: Record<string, { value: string }>;
  miniprogram_state: string;
  lang: string;
}

/** WeChat as our server meets it: sign-in codes, the stable token, subscribe messages. */
export interface FakeWechat {
  /** Settings of a server that talks to it. */
  settings: Record<string, string>;
  /** A code of `wx.login` of this person; good for one use. */
  loginCode(openId: string): string;
  /** A code of WeChat's phone button of this person; good for one use, five minutes long. */
  phoneCode(openId: string, phone: string, countryCode?: string | number): string;
  /** The person accepts one message of a template. */
  accept(openId: string, templateId: string): void;
  sent: Sent[];
  calls: Array<{ path: string; errcode: number }>;
  /** The token in use is refused from now on. */
  endToken(): void;
  /** The next message is answered with this error. */
  failNext(errcode: number): void;
  close(): Promise<void>;
}

type Answer = Record<string, unknown> & { errcode?: number };

// Which keys each template has; any other or a missing one is 47003.
const templates: Record<string, string[]> = {
  tmplNotices: ['thing1', 'thing2', 'time3'],
  tmplTickets: ['character_string1', 'phrase2', 'time3'],
  tmplBookings: ['phrase1', 'time2'],
};

/**
 * Answers like the real host as far as it is documented: HTTP 200 for errors, `rid` in the text, the appid before other
 * parameters, the same token with its remaining seconds, one message for each acceptance.
 */
export async function aFakeWechat(clock: Clock): Promise<FakeWechat> {
  const codes = new Map<string, string>();
  const phones = new Map<string, { openId: string; phone: string; countryCode: string | number; until: number }>();
  const credits = new Map<string, number>();
  const sent: Sent[] = [];
  const calls: FakeWechat['calls'] = [];
  const faults: number[] = [];
  let token: { value: string; until: number } | undefined;
  let made = 0;

  const refuse = (errcode: number, text: string): Answer => ({
    errcode,
    errmsg: `${text} rid: 6aac005a-01bfdbee-79769285`,
  });
  const stableToken = (body: Record<string, unknown>, method: string): Answer => {
    if (method !== 'POST') return refuse(43002, 'require POST method');
    if (body['appid'] !== appId) return refuse(40013, 'invalid appid');
    if (body['secret'] !== secret) return refuse(40125, 'invalid appsecret');
    if (body['grant_type'] !== 'client_credential') return refuse(40002, 'invalid grant_type');
    const now = clock.now().getTime();
    if (!token || token.until - now < 300_000) token = { value: `token-${(made += 1)}`, until: now + 7_200_000 };
    return { access_token: token.value, expires_in: Math.floor((token.until - now) / 1000) };
  };
  const subscribeSend = (body: Sent, given: string | null): Answer => {
    if (!given) return refuse(41001, 'access_token missing');
    if (given !== token?.value) return refuse(40001, 'invalid credential, access_token is invalid or not latest');
    const fault = faults.shift();
    if (fault !== undefined) return refuse(fault, 'system error');
    const keys = templates[body.template_id];
    if (!keys) return refuse(40037, 'invalid template_id');
    for (const key of keys) {
      const value = body.data[key]?.value ?? '';
      const most = key.startsWith('thing') ? 20 : key.startsWith('phrase') ? 5 : 32;
      if (value === '') return refuse(47003, `argument invalid! data.${key}.value is empty`);
      if (Array.from(value).length > most || /[\r\n]/.test(value))
        return refuse(47003, `argument invalid! data.${key}.value`);
    }
    const credit = `${body.touser} ${body.template_id}`;
    if (!credits.get(credit)) return refuse(43101, 'user refuse to accept the msg');
    credits.set(credit, credits.get(credit)! - 1);
    sent.push(body);
    return { errcode: 0, errmsg: 'ok' };
  };
  const phoneNumber = (body: Record<string, unknown>, given: string | null): Answer => {
    if (!given) return refuse(41001, 'access_token missing');
    if (given !== token?.value) return refuse(40001, 'invalid credential, access_token is invalid or not latest');
    const fault = faults.shift();
    if (fault !== undefined) return refuse(fault, 'system error');
    const code = String(body['code']);
    const known = phones.get(code);
    phones.delete(code);
    const isGood = known && known.openId === body['openid'] && clock.now().getTime() < known.until;
    if (!isGood) return refuse(40029, 'invalid code');
    const { phone, countryCode } = known;
    const watermark = { timestamp: Math.floor(clock.now().getTime() / 1000), appid: appId };
    const phone_info = { phoneNumber: phone, purePhoneNumber: phone, countryCode, watermark };
    return { errcode: 0, errmsg: 'ok', phone_info };
  };
  const signIn = (query: URLSearchParams): Answer => {
    if (query.get('appid') !== appId) return refuse(40013, 'invalid appid,');
    const openid = codes.get(query.get('js_code') ?? '');
    if (openid === undefined) return refuse(40029, 'invalid code,');
    if (openid === '') return refuse(40163, 'code been used,');
    codes.set(query.get('js_code')!, '');
    return { openid, session_key: 'HyVFkGl5F5OQWJZZaNzBBg==' };
  };

  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const inUse = searchParams.get('access_token');
    const answers: Record<string, () => Answer> = {
      '/sns/jscode2session': () => signIn(searchParams),
      '/cgi-bin/stable_token': () => stableToken(body, request.method ?? ''),
      '/cgi-bin/message/subscribe/send': () => subscribeSend(body as unknown as Sent, inUse),
      '/wxa/business/getuserphonenumber': () => phoneNumber(body, inUse),
    };
    const given = answers[pathname]?.() ?? refuse(-1, 'unknown path');
    calls.push({ path: pathname, errcode: given.errcode ?? 0 });
    // msgid is a bare number beyond what a JavaScript number holds.
    const isSent = pathname.endsWith('/send') && given.errcode === 0;
    const text = JSON.stringify(given);
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(isSent ? `${text.slice(0, -1)},"msgid":1988810812324364291}` : text);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      WECHAT_BASE_URL: `http://127.0.0.1:${port}`,
      WECHAT_APPID: appId,
      WECHAT_SECRET: secret,
      WECHAT_TEMPLATE_NOTICES: 'tmplNotices title=thing1 office=thing2 time=time3',
      WECHAT_TEMPLATE_TICKETS: 'tmplTickets number=character_string1 state=phrase2 time=time3',
      WECHAT_TEMPLATE_BOOKINGS: 'tmplBookings state=phrase1 time=time2',
    },
    loginCode(openId) {
      const code = `code-${codes.size}`;
      codes.set(code, openId);
      return code;
    },
    phoneCode(openId, phone, countryCode = '86') {
      const code = `phone-${phones.size}-${phone}`;
      phones.set(code, { openId, phone, countryCode, until: clock.now().getTime() + 300_000 });
      return code;
    },
    accept(openId, templateId) {
      const credit = `${openId} ${templateId}`;
      credits.set(credit, (credits.get(credit) ?? 0) + 1);
    },
    sent,
    calls,
    endToken: () => void (token = undefined),
    failNext: (errcode) => void faults.push(errcode),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
