import { declareRefusals } from './failure.ts';

/** Refusals any operation may answer; the contract does not repeat them per endpoint. */
export const platformRefusals = declareRefusals('platform', {
  malformed: [
    'malformed',
    {
      'zh-CN': '提交的内容有误，请按提示修改后再试。',
      en: 'Some of what was sent is not valid. Please correct the marked parts.',
      ru: 'Часть данных указана неверно. Исправьте отмеченные поля.',
      ja: '入力内容に誤りがあります。表示された箇所を修正してください。',
      ko: '입력한 내용에 오류가 있습니다. 표시된 항목을 수정해 주세요.',
    },
  ],
  'sign-in-needed': [
    'unauthenticated',
    {
      'zh-CN': '请先登录，或重新登录后再试。',
      en: 'Please sign in, or sign in again, and retry.',
      ru: 'Войдите в систему или войдите повторно.',
      ja: 'ログインするか、もう一度ログインしてからお試しください。',
      ko: '로그인하거나 다시 로그인한 후 시도해 주세요.',
    },
  ],
  'not-allowed': [
    'forbidden',
    {
      'zh-CN': '您的账号不能进行此项操作。',
      en: 'Your account may not do this.',
      ru: 'У вашей учётной записи нет права на это действие.',
      ja: 'このアカウントではこの操作はできません。',
      ko: '이 계정으로는 이 작업을 할 수 없습니다.',
    },
  ],
  absent: [
    'absent',
    {
      'zh-CN': '没有找到您要查看的内容，可能已被移除或地址有误。',
      en: 'What you asked for was not found. It may have been removed.',
      ru: 'Запрошенное не найдено. Возможно, оно удалено.',
      ja: 'お探しの内容は見つかりませんでした。削除された可能性があります。',
      ko: '요청하신 내용을 찾을 수 없습니다. 삭제되었을 수 있습니다.',
    },
  ],
  'method-not-allowed': [
    'method',
    {
      'zh-CN': '该地址不支持这种请求方式。',
      en: 'This address does not support that method.',
      ru: 'Этот адрес не поддерживает данный метод.',
      ja: 'このアドレスではその方法は使えません。',
      ko: '이 주소는 해당 방식을 지원하지 않습니다.',
    },
  ],
  'stale-version': [
    'conflict',
    {
      'zh-CN': '内容已被他人更新，请刷新后在最新版本上修改。',
      en: 'Someone else has changed this. Refresh and edit the latest version.',
      ru: 'Данные уже изменены. Обновите страницу и правьте последнюю версию.',
      ja: '他の人が更新しました。最新の内容に更新してから編集してください。',
      ko: '다른 사람이 수정했습니다. 새로 고친 후 최신 내용에서 수정해 주세요.',
    },
  ],
  'key-reused': [
    'unprocessable',
    {
      'zh-CN': '同一提交编号已用于其他内容，请重新提交。',
      en: 'This submission key was already used for something else. Please submit again.',
      ru: 'Этот ключ отправки уже использован для других данных. Отправьте заново.',
      ja: 'この送信キーは別の内容で使用済みです。もう一度送信してください。',
      ko: '이 제출 키는 이미 다른 내용에 사용되었습니다. 다시 제출해 주세요.',
    },
  ],
  'too-large': [
    'too-large',
    {
      'zh-CN': '提交的内容过大。',
      en: 'What was sent is too large.',
      ru: 'Слишком большой объём данных.',
      ja: '送信内容が大きすぎます。',
      ko: '보낸 내용이 너무 큽니다.',
    },
  ],
  'unsupported-media': [
    'unsupported',
    {
      'zh-CN': '不支持这种内容格式，请使用 UTF-8 编码的 JSON。',
      en: 'This content type is not supported. Send JSON in UTF-8.',
      ru: 'Формат не поддерживается. Отправьте JSON в UTF-8.',
      ja: 'この形式には対応していません。UTF-8 の JSON を送信してください。',
      ko: '지원하지 않는 형식입니다. UTF-8 JSON을 보내 주세요.',
    },
  ],
  'too-many': [
    'too-many',
    {
      'zh-CN': '操作过于频繁，请稍后再试。',
      en: 'Too many requests. Please wait a moment.',
      ru: 'Слишком много запросов. Подождите немного.',
      ja: '操作が多すぎます。しばらくしてからお試しください。',
      ko: '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.',
    },
  ],
  busy: [
    'unavailable',
    {
      'zh-CN': '当前办理人数较多，请稍后再试。',
      en: 'The service is busy. Please try again shortly.',
      ru: 'Сервис перегружен. Повторите попытку чуть позже.',
      ja: 'ただいま混み合っています。しばらくしてからお試しください。',
      ko: '현재 이용자가 많습니다. 잠시 후 다시 시도해 주세요.',
    },
  ],
  internal: [
    'internal',
    {
      'zh-CN': '系统出现问题，您的操作没有完成。请稍后再试，或拨打 12345。',
      en: 'Something went wrong on our side and your request was not completed. Try again later or call 12345.',
      ru: 'Произошла ошибка на нашей стороне, запрос не выполнен. Повторите позже или позвоните 12345.',
      ja: 'システムに問題が発生し、処理が完了しませんでした。後ほどお試しいただくか 12345 へお電話ください。',
      ko: '시스템 문제로 요청이 완료되지 않았습니다. 나중에 다시 시도하거나 12345로 전화해 주세요.',
    },
  ],
});
