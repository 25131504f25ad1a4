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
  macros: [
    'unsupported',
    {
      'zh-CN': '文件含有宏，不能上传。请另存为不含宏的文件。',
      en: 'The file holds macros. Save it without them and try again.',
      ru: 'Файл содержит макросы. Сохраните его без макросов.',
      ja: 'ファイルにマクロが含まれています。マクロなしで保存し直してください。',
      ko: '파일에 매크로가 있습니다. 매크로 없이 저장한 뒤 올려 주세요.',
    },
  ],
  'too-many-pixels': [
    'unsupported',
    {
      'zh-CN': '图片尺寸过大，请缩小后再上传。',
      en: 'The picture is too large in width or height. Make it smaller and try again.',
      ru: 'Изображение слишком большое. Уменьшите его и повторите.',
      ja: '画像の縦横が大きすぎます。縮小してからアップロードしてください。',
      ko: '그림의 크기가 너무 큽니다. 줄여서 다시 올려 주세요.',
    },
  ],
  infected: [
    'unprocessable',
    {
      'zh-CN': '病毒扫描发现文件有问题，没有保存。请检查电脑后换一个文件。',
      en: 'The virus scanner found something in the file; it was not kept. Check your computer and use another file.',
      ru: 'Антивирус обнаружил угрозу, файл не сохранён. Проверьте компьютер и выберите другой файл.',
      ja: 'ウイルス検査で問題が見つかったため保存していません。端末を確認し、別のファイルを使ってください。',
      ko: '바이러스 검사에서 문제가 발견되어 저장하지 않았습니다. 컴퓨터를 점검하고 다른 파일을 쓰십시오.',
    },
  ],
  'scan-unavailable': [
    'unavailable',
    {
      'zh-CN': '病毒扫描暂时不可用，文件没有保存，请稍后再试。',
      en: 'The virus scanner cannot be reached; the file was not kept. Please try again later.',
      ru: 'Антивирусная проверка недоступна, файл не сохранён. Повторите позже.',
      ja: 'ウイルス検査が利用できないため保存していません。後でもう一度お試しください。',
      ko: '바이러스 검사를 할 수 없어 저장하지 않았습니다. 나중에 다시 시도해 주세요.',
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
