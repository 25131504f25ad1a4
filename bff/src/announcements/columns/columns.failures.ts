import { declareRefusals } from '../../platform/failure.ts';

export const columnRefusals = declareRefusals('columns', {
  'period-needed': [
    'unprocessable',
    {
      'zh-CN': '栏目须写明更新周期；不需更新的，须写明理由。两者填写一项。',
      en: 'A column needs either an update period or a reason why it never changes.',
      ru: 'Укажите либо срок обновления рубрики, либо причину, по которой она не обновляется.',
      ja: '更新周期、または更新しない理由のどちらか一方を記入してください。',
      ko: '갱신 주기나 갱신하지 않는 이유 중 하나를 적어 주세요.',
    },
  ],
  'unknown-office': [
    'unprocessable',
    {
      'zh-CN': '所选责任单位不存在，或不在您的管理范围内。',
      en: 'That office does not exist or is not among yours.',
      ru: 'Такого ведомства нет, или оно вам не подчинено.',
      ja: '選択した担当部署が存在しないか、管理範囲外です。',
      ko: '선택한 담당 기관이 없거나 관리 범위 밖입니다.',
    },
  ],
  'unknown-parent': [
    'unprocessable',
    {
      'zh-CN': '所选上级栏目不存在，或不在您的管理范围内。',
      en: 'The place chosen in the tree does not exist or is not among yours.',
      ru: 'Выбранного места в дереве нет, или оно вам не подчинено.',
      ja: '選択した上位の欄が存在しないか、管理範囲外です。',
      ko: '선택한 상위 게시란이 없거나 관리 범위 밖입니다.',
    },
  ],
  'parent-retired': [
    'conflict',
    {
      'zh-CN': '上级栏目已停用，请先恢复上级栏目，或另选位置。',
      en: 'The column above is retired. Restore it first or choose another place.',
      ru: 'Рубрика выше закрыта. Сначала верните её или выберите другое место.',
      ja: '上位の欄は停止中です。先に再開するか、別の場所を選んでください。',
      ko: '상위 게시란이 중지되었습니다. 먼저 복구하거나 다른 위치를 선택해 주세요.',
    },
  ],
  'too-deep': [
    'unprocessable',
    {
      'zh-CN': '栏目最多四级，请选择更靠上的位置。',
      en: 'The tree has at most four levels. Choose a place further up.',
      ru: 'В дереве не больше четырёх уровней. Выберите место выше.',
      ja: '欄は四階層までです。より上の場所を選んでください。',
      ko: '게시란은 4단계까지입니다. 더 위쪽 위치를 선택해 주세요.',
    },
  ],
  'too-many': [
    'unprocessable',
    {
      'zh-CN': '栏目数量已达上限，请先合并或停用不再维护的栏目。',
      en: 'There are as many columns as the tree may hold. Merge or retire some first.',
      ru: 'Достигнут предел числа рубрик. Сначала объедините или закройте лишние.',
      ja: '欄の数が上限に達しました。先に統合または停止してください。',
      ko: '게시란 수가 한도에 이르렀습니다. 먼저 합치거나 중지해 주세요.',
    },
  ],
  'unknown-target': [
    'unprocessable',
    {
      'zh-CN': '并入的栏目不存在、已停用，或不在您的管理范围内。',
      en: 'The column to merge into does not exist, is retired or is not among yours.',
      ru: 'Рубрики для объединения нет, она закрыта или вам не подчинена.',
      ja: '統合先の欄が存在しないか、停止中か、管理範囲外です。',
      ko: '합칠 게시란이 없거나 중지되었거나 관리 범위 밖입니다.',
    },
  ],
  cycle: [
    'unprocessable',
    {
      'zh-CN': '不能放到自己或自己的下级栏目之下。',
      en: 'A column cannot go into itself or below itself.',
      ru: 'Рубрику нельзя поместить в неё саму или ниже неё.',
      ja: '自分自身またはその下位には移せません。',
      ko: '자기 자신이나 그 하위로 옮길 수 없습니다.',
    },
  ],
  'in-use': [
    'conflict',
    {
      'zh-CN': '栏目下还有在用的下级栏目、待发布的公告或正在供稿的数据来源，请先处理。',
      en: 'Open columns below, announcements under way or a running source still need this column.',
      ru: 'Рубрика ещё нужна: есть открытые рубрики ниже, готовящиеся объявления или работающий источник.',
      ja: '下位の欄、公開待ちのお知らせ、または稼働中のデータ元が残っています。先に処理してください。',
      ko: '하위 게시란, 게시 예정 공고 또는 작동 중인 원본이 남아 있습니다. 먼저 처리해 주세요.',
    },
  ],
  'wrong-state': [
    'conflict',
    {
      'zh-CN': '栏目当前状态下不能进行此操作，请刷新后查看。',
      en: 'This cannot be done with the column as it is now. Refresh to see it.',
      ru: 'В текущем состоянии рубрики это невозможно. Обновите страницу.',
      ja: '欄の現在の状態ではこの操作はできません。更新して確認してください。',
      ko: '게시란의 현재 상태에서는 이 작업을 할 수 없습니다. 새로 고쳐 확인해 주세요.',
    },
  ],
  retired: [
    'unprocessable',
    {
      'zh-CN': '所选栏目已停用，不再接收新公告，请改选其他栏目。',
      en: 'That column is retired and takes nothing new. Choose another one.',
      ru: 'Эта рубрика закрыта и не принимает новое. Выберите другую.',
      ja: '選択した欄は停止中で新しいお知らせを受け付けません。別の欄を選んでください。',
      ko: '선택한 게시란은 중지되어 새 공고를 받지 않습니다. 다른 게시란을 선택해 주세요.',
    },
  ],
});
