import { declareRefusals } from '../platform/failure.ts';

export const accountRefusals = declareRefusals('accounts', {
  'preview-off': [
    'absent',
    {
      'zh-CN': '本系统未开放体验账号。',
      en: 'Preview accounts are not available here.',
      ru: 'Демонстрационные учётные записи здесь недоступны.',
      ja: '体験アカウントは利用できません。',
      ko: '체험 계정을 사용할 수 없습니다.',
    },
  ],
  'wrong-credentials': [
    'unauthenticated',
    {
      'zh-CN': '用户名、密码或验证码不正确。',
      en: 'The user name, password or code is not correct.',
      ru: 'Неверное имя пользователя, пароль или код.',
      ja: 'ユーザー名、パスワードまたは確認コードが正しくありません。',
      ko: '사용자 이름, 비밀번호 또는 인증 코드가 올바르지 않습니다.',
    },
  ],
  'code-needed': [
    'unauthenticated',
    {
      'zh-CN': '请输入动态验证码。',
      en: 'Please enter your one-time code.',
      ru: 'Введите одноразовый код.',
      ja: 'ワンタイムコードを入力してください。',
      ko: '일회용 코드를 입력해 주세요.',
    },
  ],
  'wechat-off': [
    'absent',
    {
      'zh-CN': '本系统未开通微信登录。',
      en: 'WeChat sign-in is not set up here.',
      ru: 'Вход через WeChat не настроен.',
      ja: 'WeChat ログインは設定されていません。',
      ko: 'WeChat 로그인이 설정되어 있지 않습니다.',
    },
  ],
  'wechat-refused': [
    'unauthenticated',
    {
      'zh-CN': '微信登录没有成功，请重新登录。',
      en: 'WeChat did not accept the sign-in. Please try again.',
      ru: 'WeChat не принял вход. Попробуйте ещё раз.',
      ja: 'WeChat ログインに失敗しました。もう一度お試しください。',
      ko: 'WeChat 로그인에 실패했습니다. 다시 시도해 주세요.',
    },
  ],
  'phone-refused': [
    'unprocessable',
    {
      'zh-CN': '微信没有提供手机号，请重新授权。',
      en: 'WeChat did not give the phone number. Please allow it again.',
      ru: 'WeChat не передал номер телефона. Разрешите ещё раз.',
      ja: 'WeChat から電話番号を取得できませんでした。もう一度許可してください。',
      ko: 'WeChat에서 전화번호를 받지 못했습니다. 다시 허용해 주세요.',
    },
  ],
  'wechat-unreachable': [
    'unavailable',
    {
      'zh-CN': '微信登录服务暂时无法连接，请稍后再试。',
      en: 'WeChat sign-in cannot be reached right now. Please try again later.',
      ru: 'Вход через WeChat временно недоступен. Повторите позже.',
      ja: 'WeChat ログインに接続できません。しばらくしてからお試しください。',
      ko: 'WeChat 로그인에 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
    },
  ],
});
