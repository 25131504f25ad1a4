import { declareRefusals } from '../platform/failure.ts';

export const sourceRefusals = declareRefusals('sources', {
  'unknown-column': [
    'unprocessable',
    {
      'zh-CN': '所选栏目不存在。',
      en: 'That column does not exist.',
      ru: 'Такой рубрики нет.',
      ja: '選択した欄は存在しません。',
      ko: '선택한 게시란이 없습니다.',
    },
  ],
  'unknown-office': [
    'unprocessable',
    {
      'zh-CN': '所选单位不存在。',
      en: 'That office does not exist.',
      ru: 'Такого ведомства нет.',
      ja: '選択した部署は存在しません。',
      ko: '선택한 기관이 없습니다.',
    },
  ],
  'not-on-allowlist': [
    'unprocessable',
    {
      'zh-CN': '数据来源的地址不在允许访问的主机名单内，或名单有误。',
      en: 'The address is not on its list of allowed hosts, or the list is not valid.',
      ru: 'Адреса нет в списке разрешённых узлов, или список указан неверно.',
      ja: 'アドレスが許可ホストの一覧にないか、一覧に誤りがあります。',
      ko: '주소가 허용 호스트 목록에 없거나 목록이 올바르지 않습니다.',
    },
  ],
  running: [
    'conflict',
    {
      'zh-CN': '该数据来源正在读取中，请稍候。',
      en: 'This source is being read right now. Please wait.',
      ru: 'Источник уже считывается. Подождите.',
      ja: 'このデータ元は読み込み中です。お待ちください。',
      ko: '이 데이터 원본을 읽는 중입니다. 잠시 기다려 주세요.',
    },
  ],
  'not-fetched': [
    'conflict',
    {
      'zh-CN': '该来源由文件导入，不能自动读取。',
      en: 'This source is imported from files and cannot be read by itself.',
      ru: 'Этот источник загружается из файлов и не считывается автоматически.',
      ja: 'このデータ元はファイルから取り込むため、自動では読み込めません。',
      ko: '이 데이터 원본은 파일로 가져오므로 자동으로 읽을 수 없습니다.',
    },
  ],
});
