import { declareRefusals } from '../platform/failure.ts';

export const ticketRefusals = declareRefusals('tickets', {
  'wrong-state': [
    'conflict',
    {
      'zh-CN': '诉求当前的办理状态不能进行此项操作，请刷新后查看。',
      en: 'This is not possible in the current state of the ticket. Refresh to see it.',
      ru: 'Это действие невозможно в текущем состоянии обращения. Обновите страницу.',
      ja: '現在の状態ではこの操作はできません。更新してご確認ください。',
      ko: '현재 상태에서는 할 수 없는 작업입니다. 새로 고쳐 확인해 주세요.',
    },
  ],
  'unknown-office': [
    'unprocessable',
    {
      'zh-CN': '没有找到所选的部门。',
      en: 'The chosen office does not exist.',
      ru: 'Выбранное ведомство не найдено.',
      ja: '選択した部署が見つかりません。',
      ko: '선택한 부서를 찾을 수 없습니다.',
    },
  ],
  'unknown-region': [
    'unprocessable',
    {
      'zh-CN': '没有找到所选的地区。',
      en: 'The chosen region does not exist.',
      ru: 'Выбранный район не найден.',
      ja: '選択した地域が見つかりません。',
      ko: '선택한 지역을 찾을 수 없습니다.',
    },
  ],
  'unknown-upload': [
    'unprocessable',
    {
      'zh-CN': '没有找到您上传的附件，或者附件已用于其他诉求。',
      en: 'An attachment was not found, or belongs to another ticket.',
      ru: 'Вложение не найдено или относится к другому обращению.',
      ja: '添付ファイルが見つからないか、別の投稿で使われています。',
      ko: '첨부 파일을 찾을 수 없거나 다른 민원에 사용되었습니다.',
    },
  ],
  'office-concerned': [
    'unprocessable',
    {
      'zh-CN': '举报不能交给被举报的部门办理，请另行指定。',
      en: 'A report cannot be handed to the office it is about.',
      ru: 'Сообщение о нарушении нельзя передать ведомству, которого оно касается.',
      ja: '通報は対象となった部署に回せません。別の部署を指定してください。',
      ko: '신고는 해당 부서에 배정할 수 없습니다. 다른 부서를 지정해 주세요.',
    },
  ],
  'no-more-returns': [
    'conflict',
    {
      'zh-CN': '该诉求已退回三次，由派单员指定办理，不能再退回。',
      en: 'This ticket has been returned three times; the assigned office must handle it.',
      ru: 'Обращение возвращали трижды; назначенное ведомство обязано его рассмотреть.',
      ja: 'すでに三回差し戻されています。指定された部署が対応します。',
      ko: '이미 세 번 반려되었습니다. 지정된 부서가 처리해야 합니다.',
    },
  ],
  'return-too-late': [
    'conflict',
    {
      'zh-CN': '已超过退回时限，视为接收。',
      en: 'The time for returning has passed; the ticket counts as taken.',
      ru: 'Срок возврата истёк; обращение считается принятым.',
      ja: '差し戻しの期限を過ぎたため、受領したものとみなされます。',
      ko: '반려 기한이 지나 접수한 것으로 봅니다.',
    },
  ],
  'extended-before': [
    'conflict',
    {
      'zh-CN': '该诉求已经延期一次，不能再次延期。',
      en: 'This ticket has already been extended once.',
      ru: 'Срок уже продлевался один раз.',
      ja: 'すでに一度延長されています。',
      ko: '이미 한 번 연장되었습니다.',
    },
  ],
  'extension-too-late': [
    'conflict',
    {
      'zh-CN': '办理期限已过，不能再申请延期。',
      en: 'The last day has passed; an extension is no longer possible.',
      ru: 'Срок истёк, продление невозможно.',
      ja: '期限を過ぎたため延長できません。',
      ko: '기한이 지나 연장할 수 없습니다.',
    },
  ],
  'second-person-needed': [
    'forbidden',
    {
      'zh-CN': '答复须由撰写人以外的人员审核。',
      en: 'Somebody other than the writer must review the reply.',
      ru: 'Ответ должен проверить другой сотрудник.',
      ja: '回答は作成者以外の人が確認する必要があります。',
      ko: '답변은 작성자가 아닌 사람이 검토해야 합니다.',
    },
  ],
  'reason-needed': [
    'unprocessable',
    {
      'zh-CN': '退回修改须说明原因。',
      en: 'Sending a reply back needs a reason.',
      ru: 'Укажите причину возврата ответа.',
      ja: '差し戻す理由を入力してください。',
      ko: '되돌려 보내는 이유를 적어 주세요.',
    },
  ],
  'not-publishable': [
    'unprocessable',
    {
      'zh-CN': '诉求人没有同意公开，或者该类诉求不能公开。',
      en: 'The writer has not agreed to publication, or this kind is never public.',
      ru: 'Автор не дал согласия на публикацию, либо такие обращения не публикуются.',
      ja: '公開の同意がないか、公開できない種類です。',
      ko: '공개에 동의하지 않았거나 공개할 수 없는 유형입니다.',
    },
  ],
  'reporter-protected': [
    'forbidden',
    {
      'zh-CN': '该诉求涉及您所在的部门，不能查看诉求人信息。',
      en: 'This ticket is about your office; the writer is protected.',
      ru: 'Обращение касается вашего ведомства; сведения об авторе защищены.',
      ja: 'あなたの部署に関する申し立てのため、申立人の情報は閲覧できません。',
      ko: '귀 부서에 관한 건이므로 신청인 정보를 볼 수 없습니다.',
    },
  ],
  'rated-before': [
    'conflict',
    {
      'zh-CN': '您已经评价过了。',
      en: 'You have already rated this.',
      ru: 'Вы уже оставили оценку.',
      ja: 'すでに評価済みです。',
      ko: '이미 평가하셨습니다.',
    },
  ],
  'reopen-too-late': [
    'conflict',
    {
      'zh-CN': '办结已超过七天，请另行提交新的诉求。',
      en: 'More than seven days have passed since closing. Please submit a new ticket.',
      ru: 'После закрытия прошло более семи дней. Подайте новое обращение.',
      ja: '終了から七日を過ぎました。新しく投稿してください。',
      ko: '종결 후 7일이 지났습니다. 새로 접수해 주세요.',
    },
  ],
});
