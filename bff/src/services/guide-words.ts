import type { Language } from '@minxin/shared/language';

// Chinese and English: those who write guides work in Chinese, and the rules quote Chinese documents.
const words: Record<string, readonly [chinese: string, english: string]> = {
  'handling-type': ['承诺时限为零才是即办件、即审即办', 'only zero promised days make it an on-the-spot item'],
  'result-type': ['结果名称与结果类型不一致', 'result name and result type do not agree'],
  'visit-reason': ['到场次数不为零须说明原因，为零不须说明', 'a reason is needed exactly when a visit is'],
  'no-way-in': ['不到场又不能网办的，须接受邮寄', 'without a visit and online it must accept mail'],
  'online-but-visits': ['全程网办的到场次数须为零', 'an item done wholly online needs no visit'],
  phones: ['咨询、投诉电话须齐全、不同并带区号', 'both phones are needed, different, with area code'],
  'hours-words': ['办理时间应写明工作日或节假日', 'hours should say which days they mean'],
  'address-vague': ['地址应写到窗口、房间或门牌', 'the address should lead to a window, room or door'],
  'addresses-missing': ['咨询、投诉地址应填写', 'addresses for questions and complaints are missing'],
  'topic-not-target': ['主题与服务对象不一致', 'the topic is not one of those the item is for'],
  'licence-without-faq': ['行政许可至少有一个常见问题', 'a licence needs at least one question and answer'],
  steps: ['环节须齐全，天数合计不超过承诺时限', 'steps must be complete and fit the promised days'],
  'result-sample': ['有结果名称的应提供样本', 'a named result should have a sample'],
  fee: ['不收费不能网上支付，收费须有依据', 'no fee means no payment; a fee needs a basis'],
  'promise-over-legal': ['承诺时限不得超过法定时限', 'the promise may not be longer than the law allows'],
  'vague-material': ['材料须逐项列明，不得写“其他材料”“等”', 'name every paper; no “other papers”, no “etc.”'],
  'inspection-too-quick': [
    '有现场勘查而时限不足五个工作日，请核实',
    'an inspection within five working days is doubtful',
  ],
  'on-the-spot-but-days': ['当场办结与承诺时限矛盾', 'on the spot and more than one day contradict'],
  'adult-with-guardian': ['要求成年与监护人代办矛盾，请核实', 'adults only, yet a guardian may act: please check'],
  'proof-not-listed': ['条件中的证明没有列入材料', 'a proof named in the conditions is not listed'],
  'licence-over-twenty-days': [
    '行政许可超过二十个工作日，请说明依据',
    'a licence over twenty working days needs a reason',
  ],
  'conditions-thin': ['受理条件过于简单', 'the conditions say too little'],
  'unknown-hall': ['没有这个大厅', 'there is no such hall'],
  'book-without-rules': [
    '可预约的事项须有大厅和预约规则，反之亦然',
    'a bookable item needs halls and rules, and only then',
  ],
};

/** What a finding tells the person who writes the guide. */
export function wordsOf(code: string, language: Language): string {
  const [chinese, english] = words[code] ?? [code, code];
  return language === 'zh-CN' ? chinese : english;
}
