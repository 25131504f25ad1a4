import { declareRefusals } from '../platform/failure.ts';

export const messageRefusals = declareRefusals('messages', {
  'push-off': [
    'absent',
    {
      'zh-CN': '本系统未开通微信订阅消息。',
      en: 'WeChat messages are not set up here.',
      ru: 'Сообщения в WeChat не настроены.',
      ja: 'WeChat の購読メッセージは設定されていません。',
      ko: 'WeChat 구독 메시지가 설정되어 있지 않습니다.',
    },
  ],
});
