import { declareRefusals } from '../platform/failure.ts';

export const announcementRefusals = declareRefusals('announcements', {
  withdrawn: [
    'gone',
    {
      'zh-CN': '该公告已撤回。',
      en: 'This announcement has been withdrawn.',
      ru: 'Это объявление отозвано.',
      ja: 'このお知らせは取り下げられました。',
      ko: '이 공고는 철회되었습니다.',
    },
  ],
  'wrong-state': [
    'conflict',
    {
      'zh-CN': '当前状态下不能进行此操作，请刷新后查看。',
      en: 'This cannot be done in its present state. Refresh to see it.',
      ru: 'В текущем состоянии это действие невозможно. Обновите страницу.',
      ja: '現在の状態ではこの操作はできません。更新して確認してください。',
      ko: '현재 상태에서는 이 작업을 할 수 없습니다. 새로 고쳐 확인해 주세요.',
    },
  ],
  'own-review': [
    'forbidden',
    {
      'zh-CN': '不能审核自己撰写的内容，请由他人审核。',
      en: 'You cannot review what you wrote. Another person must.',
      ru: 'Нельзя проверять собственный текст. Это должен сделать другой сотрудник.',
      ja: '自分が書いた内容は審査できません。別の人が審査してください。',
      ko: '본인이 작성한 내용은 심사할 수 없습니다. 다른 사람이 심사해야 합니다.',
    },
  ],
  'comment-needed': [
    'unprocessable',
    {
      'zh-CN': '退回时请写明需要修改的地方。',
      en: 'Say what must be changed when you return it.',
      ru: 'При возврате укажите, что нужно исправить.',
      ja: '差し戻すときは修正点を記入してください。',
      ko: '반려할 때는 수정할 내용을 적어 주세요.',
    },
  ],
  'checks-needed': [
    'unprocessable',
    {
      'zh-CN': '通过前须逐项确认：保密审查、个人信息、错别字和链接、格式。',
      en: 'Confirm every check before approving: secrecy, personal data, typos and links, format.',
      ru: 'До одобрения подтвердите все пункты: секретность, личные данные, опечатки и ссылки, оформление.',
      ja: '承認の前に、秘密保持・個人情報・誤字とリンク・書式のすべてを確認してください。',
      ko: '승인하기 전에 비밀 심사, 개인정보, 오탈자와 링크, 서식을 모두 확인해 주세요.',
    },
  ],
  'dead-policy-link': [
    'unprocessable',
    {
      'zh-CN': '所解读的政策尚未公开或已撤回，不能发布。',
      en: 'The policy it explains is not public. It cannot be published.',
      ru: 'Разъясняемый документ не опубликован или отозван. Публикация невозможна.',
      ja: '解説対象の政策が公開されていないため、公開できません。',
      ko: '해설 대상 정책이 공개되어 있지 않아 게시할 수 없습니다.',
    },
  ],
  'personal-data': [
    'unprocessable',
    {
      'zh-CN': '正文、译文或附件名称中有身份证号、手机号、银行卡号或车牌号。请遮盖，或说明公开的理由。',
      en: 'The text holds identity, mobile, card or plate numbers. Mask them or say why they are public.',
      ru: 'В тексте есть номера документов, телефонов, карт или автомобилей. Скройте их или укажите причину публикации.',
      ja: '本文に身分証番号、携帯番号、カード番号または車両番号があります。伏せるか、公開する理由を記入してください。',
      ko: '본문에 신분증, 휴대전화, 카드 또는 차량 번호가 있습니다. 가리거나 공개 사유를 적어 주세요.',
    },
  ],
  'empty-body': [
    'unprocessable',
    {
      'zh-CN': '正文为空，不能送审。',
      en: 'The text is empty and cannot be handed in.',
      ru: 'Текст пуст, отправить его нельзя.',
      ja: '本文が空のため提出できません。',
      ko: '본문이 비어 있어 제출할 수 없습니다.',
    },
  ],
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
  'unknown-region': [
    'unprocessable',
    {
      'zh-CN': '所选区划不存在。',
      en: 'That region does not exist.',
      ru: 'Такого района нет.',
      ja: '選択した地域は存在しません。',
      ko: '선택한 지역이 없습니다.',
    },
  ],
  'unknown-reference': [
    'unprocessable',
    {
      'zh-CN': '引用的文件或附件不存在，或不属于本单位。',
      en: 'A document or attachment it points to does not exist or is not yours.',
      ru: 'Указанный документ или файл не существует или не принадлежит вам.',
      ja: '参照した文書または添付ファイルが存在しないか、所属が異なります。',
      ko: '참조한 문서나 첨부 파일이 없거나 소속이 다릅니다.',
    },
  ],
  'time-passed': [
    'unprocessable',
    {
      'zh-CN': '所选时间已过。',
      en: 'That time has passed.',
      ru: 'Это время уже прошло.',
      ja: '指定した時刻は過ぎています。',
      ko: '선택한 시간이 지났습니다.',
    },
  ],
});
