import type { ReplyFault } from '@minxin/shared/tickets/reply';
import { declareRefusals } from '../platform/failure.ts';

/** What the gate before the second person holds back; one name for each fault. */
export const replyRefusals = declareRefusals<ReplyFault>('tickets', {
  'reply-element-missing': [
    'unprocessable',
    {
      'zh-CN': '答复四要素（事实、依据、措施、下一步）须全部填写。',
      en: 'All four elements are needed: facts, basis, what was done, what comes next.',
      ru: 'Нужны все четыре части: факты, основание, принятые меры, дальнейшие шаги.',
      ja: '事実・根拠・措置・今後の四項目をすべて入力してください。',
      ko: '사실, 근거, 조치, 다음 단계 네 항목을 모두 작성해 주세요.',
    },
  ],
  'reply-empty-phrase': [
    'unprocessable',
    {
      'zh-CN': '答复不能只写“已收悉”“已转办”，请说明办理情况。',
      en: 'A reply must say more than “received” or “passed on”.',
      ru: 'Ответ не может состоять лишь из «получено» или «передано».',
      ja: '「受領しました」「転送しました」だけの回答はできません。',
      ko: '“접수했습니다”, “전달했습니다”만으로는 답변할 수 없습니다.',
    },
  ],
  'reply-off-topic': [
    'unprocessable',
    {
      'zh-CN': '答复没有提到诉求中的任何内容，请核对是否答非所问。',
      en: 'The reply mentions nothing of the ticket. Check that it answers this one.',
      ru: 'Ответ не упоминает ничего из обращения. Проверьте, туда ли он.',
      ja: '回答が投稿の内容に触れていません。対象をご確認ください。',
      ko: '답변이 민원 내용을 언급하지 않습니다. 대상을 확인해 주세요.',
    },
  ],
});
