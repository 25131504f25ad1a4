import { defineWords } from './words';

/** Translations beside a correction: which come along, and which are left behind. */
export const translationWords = defineWords({
  'zh-CN': {
    outdated: '依据更正前的文本',
    along: '随更正提交',
    left: '不随更正提交',
    sendAlong: '此译文与更正后的原文一致，随更正提交',
    sendAlongNote: '修改译文后自动选中。不提交的译文仍然公开，页面上注明依据更正前的文本。',
    behind: '以下译文没有随更正提交，通过后页面上注明依据更正前的文本：{languages}',
  },
  en: {
    outdated: 'made before a correction',
    along: 'comes along',
    left: 'left as it is',
    sendAlong: 'This translation fits the corrected text; send it along',
    sendAlongNote: 'Chosen once you change it. One that does not come along stays public and says it is outdated.',
    behind: 'These translations do not come along; once approved, they say that they are outdated: {languages}',
  },
  ru: {
    outdated: 'сделан до правки',
    along: 'вместе с правкой',
    left: 'без изменений',
    sendAlong: 'Перевод соответствует исправленному тексту, отправить вместе с правкой',
    sendAlongNote: 'Отмечается при изменении. Не отправленный перевод остаётся открытым с пометкой, что он устарел.',
    behind: 'Эти переводы не приложены; после одобрения на них будет пометка, что они устарели: {languages}',
  },
  ja: {
    outdated: '訂正前の原文に基づく',
    along: '訂正とともに提出',
    left: '提出しない',
    sendAlong: 'この訳文は訂正後の原文と一致しているので、ともに提出する',
    sendAlongNote: '訳文を直すと選ばれます。提出しない訳文は、訂正前の原文に基づくと明記して公開を続けます。',
    behind: '次の訳文は提出されていません。承認後は、訂正前の原文に基づくと明記されます：{languages}',
  },
  ko: {
    outdated: '정정 전 원문에 따름',
    along: '정정과 함께 제출',
    left: '제출하지 않음',
    sendAlong: '이 번역은 정정한 원문과 맞으므로 함께 제출',
    sendAlongNote: '번역을 고치면 선택됩니다. 제출하지 않은 번역은 정정 전 원문에 따른다고 밝히고 계속 공개됩니다.',
    behind: '다음 번역은 제출되지 않았습니다. 승인되면 정정 전 원문에 따른다고 표시됩니다: {languages}',
  },
});
