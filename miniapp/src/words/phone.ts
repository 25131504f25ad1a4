import { defineWords } from './words';

export const phoneWords = defineWords({
  'zh-CN': {
    title: '验证手机号',
    text: '提交诉求需要能联系到您的手机号。号码加密保存，工作人员每次查看都会留下记录，您可以查到。',
    allow: '用微信绑定的手机号验证',
    done: '手机号已验证',
    refused: '没有得到手机号。您可以再试一次，也可以拨打热线。',
  },
  en: {
    title: 'Confirm your phone number',
    text: 'To hand in a request we need a number to reach you. It is kept encrypted; every time staff read it is recorded, and you can see the record.',
    allow: 'Use the number known to WeChat',
    done: 'Your phone number is confirmed',
    refused: 'No number was given. You may try again, or call the hotline.',
  },
  ru: {
    title: 'Подтвердите номер телефона',
    text: 'Чтобы подать обращение, нужен номер для связи. Он хранится в зашифрованном виде; каждый просмотр сотрудником записывается, и вы видите эти записи.',
    allow: 'Взять номер из WeChat',
    done: 'Номер подтверждён',
    refused: 'Номер не получен. Попробуйте ещё раз или позвоните на горячую линию.',
  },
  ja: {
    title: '電話番号の確認',
    text: 'ご意見の提出には連絡のつく電話番号が必要です。番号は暗号化して保存し、職員が閲覧するたびに記録され、ご本人が確認できます。',
    allow: 'WeChat の電話番号で確認',
    done: '電話番号を確認しました',
    refused: '電話番号を取得できませんでした。もう一度試すか、ホットラインにお電話ください。',
  },
  ko: {
    title: '전화번호 확인',
    text: '의견을 제출하려면 연락 가능한 전화번호가 필요합니다. 번호는 암호화해 보관하며, 직원이 열람할 때마다 기록되고 본인이 확인할 수 있습니다.',
    allow: 'WeChat 전화번호로 확인',
    done: '전화번호를 확인했습니다',
    refused: '전화번호를 받지 못했습니다. 다시 시도하거나 상담 전화로 문의해 주세요.',
  },
});
