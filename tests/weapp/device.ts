export interface RequestOptions {
  url: string;
  method: string;
  header: Record<string, string>;
  data?: unknown;
}
export interface Answer {
  statusCode: number;
  data: unknown;
}
/** What the server would say; a rejection is a dead line. */
export type Respond = (request: RequestOptions) => Answer | Promise<Answer>;

export interface DeviceOptions {
  respond?: Respond;
  /** How much larger than standard WeChat's type is set. */
  fontFactor?: number;
  language?: string;
  /** What the phone remembers from earlier visits. */
  storage?: Record<string, unknown>;
}

export interface Device {
  wx: Record<string, unknown>;
  /** Every call of the WeChat API that does something, with its options. */
  calls: { name: string; options: Record<string, unknown> }[];
  storage: Map<string, unknown>;
  /** Requests still waiting for an answer. */
  waiting(): number;
}

type Callbacks = {
  success?: (result: object) => void;
  fail?: (result: object) => void;
  complete?: (result: object) => void;
};

const obeying = [
  ...['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack', 'setNavigationBarTitle', 'setTabBarItem'],
  ...['showToast', 'hideToast', 'showLoading', 'hideLoading', 'showModal', 'pageScrollTo', 'stopPullDownRefresh'],
  ...['login', 'chooseMedia', 'uploadFile', 'previewImage', 'makePhoneCall', 'setClipboardData', 'scanCode'],
  ...[
    'requestSubscribeMessage',
    'setTabBarBadge',
    'removeTabBarBadge',
    'getLocation',
    'openDocument',
    'downloadFile',
    'saveImageToPhotosAlbum',
  ],
];
const listening = [
  ...['NetworkStatusChange', 'AppShow', 'AppHide', 'WindowResize', 'ThemeChange', 'UnhandledRejection', 'Error'],
].flatMap((event) => [`on${event}`, `off${event}`]);

/** A phone with WeChat on it, as far as the app can tell. Taro lists the API, so every member is an own property. */
export function device({ respond, fontFactor = 1, language = 'zh_CN', storage = {} }: DeviceOptions = {}): Device {
  const calls: Device['calls'] = [];
  const kept = new Map(Object.entries(storage).map(([name, value]) => [name, JSON.stringify(value) as unknown]));
  let waiting = 0;
  const facts = phoneFacts(fontFactor, language);

  const obey =
    (name: string) =>
    (options: Callbacks & Record<string, unknown> = {}) => {
      calls.push({ name, options });
      const accepted = ((options['tmplIds'] ?? []) as string[]).map((id) => [id, 'accept']);
      const answers = { ...(name === 'login' && { code: 'code-of-this-phone' }), ...Object.fromEntries(accepted) };
      const result = { errMsg: `${name}:ok`, ...answers };
      queueMicrotask(() => {
        options.success?.({ ...result, ...(name === 'showModal' && { confirm: true, cancel: false }) });
        options.complete?.(result);
      });
    };

  function request(options: RequestOptions & Callbacks) {
    calls.push({ name: 'request', options: { ...options } });
    waiting += 1;
    void Promise.resolve(options)
      .then(respond ?? (() => ({ statusCode: 404, data: null })))
      .then(
        (answer) => options.success?.({ errMsg: 'request:ok', header: {}, cookies: [], ...answer }),
        () => options.fail?.({ errMsg: 'request:fail' }),
      )
      .finally(() => {
        waiting -= 1;
        options.complete?.({});
      });
    return { abort() {}, onHeadersReceived() {}, offHeadersReceived() {} };
  }

  const wx: Record<string, unknown> = {
    ...Object.fromEntries(obeying.map((name) => [name, obey(name)])),
    ...Object.fromEntries(listening.map((name) => [name, () => {}])),
    getSystemInfoSync: () => facts,
    getWindowInfo: () => facts,
    getDeviceInfo: () => facts,
    getAppBaseInfo: () => facts,
    getMenuButtonBoundingClientRect: () => ({ top: 50, bottom: 82, left: 290, right: 380, width: 87, height: 32 }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ query: {} }),
    canIUse: () => true,
    nextTick: (act: () => void) => queueMicrotask(act),
    getStorageSync: (name: string) => kept.get(name) ?? '',
    setStorageSync: (name: string, value: unknown) => void kept.set(name, value),
    removeStorageSync: (name: string) => void kept.delete(name),
    request,
  };
  return { wx, calls, storage: kept, waiting: () => waiting };
}

function phoneFacts(fontSizeScaleFactor: number, language: string) {
  const screen = { windowWidth: 390, windowHeight: 750, screenWidth: 390, screenHeight: 844, pixelRatio: 3 };
  const system = { model: 'iPhone 12', system: 'iOS 17', platform: 'ios', version: '8.0.50', SDKVersion: '3.5.0' };
  const safeArea = { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 };
  return { ...screen, ...system, safeArea, statusBarHeight: 47, theme: 'light', language, fontSizeScaleFactor };
}
