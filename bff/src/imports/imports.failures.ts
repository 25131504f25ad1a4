import { declareRefusals } from '../platform/failure.ts';

export const importRefusals = declareRefusals('imports', {
  unreadable: [
    'unprocessable',
    {
      'zh-CN': '文件无法读取：请上传带表头的 CSV，或由同类记录组成的 JSON。',
      en: 'The file cannot be read. Send CSV with a header, or JSON with a list of records.',
      ru: 'Файл не читается. Нужен CSV с заголовком или JSON со списком записей.',
      ja: 'ファイルを読み取れません。見出し行のある CSV か、記録の一覧の JSON を送ってください。',
      ko: '파일을 읽을 수 없습니다. 머리글이 있는 CSV나 레코드 목록 JSON을 올려 주세요.',
    },
  ],
  'too-many-rows': [
    'unprocessable',
    {
      'zh-CN': '文件超过五万行，请拆分后分批导入。',
      en: 'The file has more than 50,000 rows. Split it and import the parts.',
      ru: 'В файле более 50 000 строк. Разделите его на части.',
      ja: 'ファイルが5万行を超えています。分割して取り込んでください。',
      ko: '파일이 5만 행을 넘습니다. 나누어 가져와 주세요.',
    },
  ],
  'unknown-field': [
    'unprocessable',
    {
      'zh-CN': '所选的列在文件中不存在。',
      en: 'A chosen column is not in the file.',
      ru: 'Выбранного столбца нет в файле.',
      ja: '選択した列がファイルにありません。',
      ko: '선택한 열이 파일에 없습니다.',
    },
  ],
  'unknown-file': [
    'unprocessable',
    {
      'zh-CN': '文件已不在，请重新上传。',
      en: 'The file is no longer here. Upload it again.',
      ru: 'Файла больше нет. Загрузите его снова.',
      ja: 'ファイルは残っていません。もう一度アップロードしてください。',
      ko: '파일이 남아 있지 않습니다. 다시 올려 주세요.',
    },
  ],
  'source-differs': [
    'conflict',
    {
      'zh-CN': '本单位已有同名来源，但栏目或入库方式不同。请沿用原设置，或换一个名称。',
      en: 'The office has a source of this name with another column or way of publishing. Keep those or choose another name.',
      ru: 'У ведомства есть источник с этим именем, но с другой рубрикой или способом публикации. Сохраните их или смените имя.',
      ja: '同じ名称の情報源が別の欄または公開方法で存在します。設定を合わせるか、名称を変えてください。',
      ko: '같은 이름의 출처가 다른 게시란 또는 게시 방식으로 있습니다. 설정을 맞추거나 이름을 바꾸세요.',
    },
  ],
  running: [
    'conflict',
    {
      'zh-CN': '该来源正在导入，请等待完成。',
      en: 'An import into this source is running. Wait until it ends.',
      ru: 'Импорт в этот источник уже идёт. Дождитесь его окончания.',
      ja: 'この情報源への取り込みが実行中です。終わるまでお待ちください。',
      ko: '이 출처로 가져오는 중입니다. 끝날 때까지 기다려 주세요.',
    },
  ],
});
