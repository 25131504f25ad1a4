import { declareRefusals } from '../failure.ts';

export const fileRefusals = declareRefusals('files', {
  'unsupported-file': [
    'unsupported',
    {
      'zh-CN': '不支持这种文件，或文件内容与扩展名不符。',
      en: 'This kind of file is not accepted, or its content is not what its name says.',
      ru: 'Такой файл не принимается или его содержимое не соответствует имени.',
      ja: 'この種類のファイルは受け付けられないか、内容が拡張子と一致しません。',
      ko: '지원하지 않는 파일이거나 내용이 확장자와 다릅니다.',
    },
  ],
  'quota-used': [
    'too-many',
    {
      'zh-CN': '今天上传的文件已达上限，请明天再试。',
      en: 'You have uploaded as many files as one day allows. Please go on tomorrow.',
      ru: 'Достигнут дневной предел загрузки файлов. Продолжите завтра.',
      ja: '本日アップロードできる件数に達しました。明日お試しください。',
      ko: '오늘 올릴 수 있는 파일 수를 모두 사용했습니다. 내일 다시 시도해 주세요.',
    },
  ],
});
