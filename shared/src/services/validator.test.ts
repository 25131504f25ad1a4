import { describe, expect, test } from 'vitest';
import { errorsOf, judgeGuide, type GuideFacts } from './validator.ts';

const paper = {
  name: '居民身份证',
  required: true,
  originals: 1,
  copies: 0,
  issuer: '公安机关',
  note: '',
  template: null,
};
const step = (name: string, days: number, description = '') => ({ name, description, days });

/** A licence that every rule accepts. */
const sound: GuideFacts = {
  name: '食品经营许可',
  names: {},
  officeId: 'office',
  hallIds: ['hall'],
  itemType: '01',
  targets: ['2', '6'],
  lifecycle: '准入准营',
  capability: { guide: true, ask: true, book: true, online: false },
  visits: 1,
  visitReason: '到场核验身份。',
  legalDays: 20,
  promiseDays: 8,
  timeNote: null,
  fee: { free: true },
  legalBasis: ['《中华人民共和国食品安全法》'],
  conditions: ['有与经营的食品品种、数量相适应的场所。'],
  materials: [paper],
  steps: [step('受理', 1), step('审核', 5), step('办结', 2)],
  resultName: '食品经营许可证',
  resultType: '出证办结',
  faqs: [{ question: '要多久？', answer: '八个工作日。' }],
  consultPhone: '0999-5511011',
  complaintPhone: '0999-5511009',
  addressNote: '一层C区C03号窗口',
  keywords: [],
  popular: null,
  booking: {
    slotMinutes: 30,
    capacityPerSlot: 4,
    leadMinutes: 0,
    horizonWorkingDays: 5,
    cancelCutoffMinutes: 0,
    perPersonPerDay: 1,
  },
};

const found = (change: Partial<GuideFacts>) =>
  judgeGuide({ ...sound, ...change }).map(({ rule, level, path }) => `${rule} ${level} ${path.join('.')}`);

test('a sound guide is not complained about', () => {
  expect(judgeGuide(sound)).toEqual([]);
});

const wrong: ReadonlyArray<[expected: string, change: Partial<GuideFacts>]> = [
  ['1 error handling', { handling: '即办件' }],
  ['1 error approval', { approval: '即审即办' }],
  ['2 warn resultType', { resultName: '批复', resultType: '出证办结' }],
  ['2 warn resultType', { resultType: '办结告知' }],
  ['3 error visitReason', { visitReason: null }],
  ['3 error visitReason', { visits: 0 }],
  ['4 error acceptsMail', { visits: 0, visitReason: null, acceptsMail: false }],
  ['5 error visits', { fullyOnline: true }],
  ['6 error complaintPhone', { complaintPhone: '0999-5511011' }],
  ['6 error consultPhone', { consultPhone: '5511011' }],
  ['6 error complaintPhone', { complaintPhone: '' }],
  ['6 error contactPhone', { contactPhone: '0999-5511009' }],
  ['7 warn hoursText', { hoursText: '上午八点半到十二点' }],
  ['8 warn addressNote', { addressNote: '青禾县城关镇' }],
  ['9 warn consultAddress', { consultAddress: ' ' }],
  ['10 error lifecycle', { lifecycle: '养老' }],
  ['10 error lifecycle', { targets: ['1'] }],
  ['11 error faqs', { faqs: [] }],
  ['12 error steps', { steps: [step('受理', 1), step('办结', 1)] }],
  ['12 error steps', { steps: [step('受理', 1), step('审核', 9), step('办结', 1)] }],
  ['13 warn resultSample', { resultSample: null }],
  ['14 error onlinePayment', { onlinePayment: true }],
  ['14 error fee.basis', { fee: { free: false, amountText: '每证10元', basis: '' } }],
  ['15 error promiseDays', { legalDays: 7 }],
  ['16 error materials.0.name', { materials: [{ ...paper, name: '其他材料' }] }],
  ['16 error materials.0.name', { materials: [{ ...paper, name: '租赁合同等' }] }],
  ['17 warn promiseDays', { promiseDays: 4, steps: [step('受理', 0), step('审核', 2, '现场勘查'), step('办结', 0)] }],
  ['18 error promiseDays', { steps: [step('受理', 0, '当场办结'), step('审核', 0), step('送达', 0)] }],
  [
    '19 warn conditions',
    {
      conditions: ['申请人应当年满18周岁。'],
      steps: [step('受理', 0, '可由监护人代办'), step('审核', 0), step('送达', 0)],
    },
  ],
  ['20 warn conditions.0', { conditions: ['从业人员须持有健康证明，并在有效期内。'] }],
  ['21 warn timeNote', { legalDays: 60, promiseDays: 30 }],
  ['22 warn conditions', { conditions: ['无'] }],
  ['0 error booking', { booking: null }],
  ['0 error booking', { hallIds: [] }],
];

describe.each(wrong)('%s', (expected, change) => {
  test('is the one thing found', () => {
    expect(found(change)).toEqual([expected]);
  });
});

const fine: ReadonlyArray<[name: string, change: Partial<GuideFacts>]> = [
  ['a certificate of a level is no open list', { materials: [{ ...paper, name: '职业技能等级证书' }] }],
  [
    'a proof named in the conditions and listed',
    { conditions: ['从业人员须持有健康证明。'], materials: [{ ...paper, name: '健康证明' }] },
  ],
  ['a hotline needs no area code', { complaintPhone: '12345' }],
  ['an item for both sides needs only one topic', { targets: ['1', '2'] }],
  ['a proxy lets a person act for an organisation', { targets: ['1'], proxyAllowed: true }],
  ['an item that is not a licence needs no steps', { itemType: '20', steps: [], faqs: [] }],
  ['a long licence that says why', { legalDays: 60, promiseDays: 30, timeNote: '依据特别规定延长。' }],
  ['no visit, applied for by mail', { visits: 0, visitReason: null, acceptsMail: true }],
];

test.each(fine)('%s', (_, change) => {
  expect(found(change)).toEqual([]);
});

test('only errors keep a guide from being published', () => {
  const findings = judgeGuide({ ...sound, conditions: ['无'], faqs: [] });
  expect(findings).toHaveLength(2);
  expect(errorsOf(findings).map(({ rule }) => rule)).toEqual([11]);
});
