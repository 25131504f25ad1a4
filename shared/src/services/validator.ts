import { organisationLifecycles, personLifecycles, type ServiceDraft } from './service.ts';

/** A guide with what only some installations know about it; what is absent is not judged. */
export type GuideFacts = ServiceDraft & {
  /** 办件类型 and 审批方式 as the upper platform says. */
  handling?: '即办件' | '承诺件';
  approval?: '即审即办' | '前审后批';
  /** 全程网办 (Ⅳ级). */
  fullyOnline?: boolean;
  acceptsMail?: boolean;
  contactPhone?: string;
  hoursText?: string;
  consultAddress?: string;
  complaintAddress?: string;
  /** 允许个人代办. */
  proxyAllowed?: boolean;
  /** Null says that there is none. */
  resultSample?: string | null;
  onlinePayment?: boolean;
};

type Path = ReadonlyArray<string | number>;

/** What a rule found: an `error` keeps the guide from being published, a `warn` does not. */
export interface Finding {
  /** Number in the catalogue of cross-field rules; 0 for a rule of the house. */
  rule: number;
  code: string;
  level: 'error' | 'warn';
  path: Path;
}

type Judge = (facts: GuideFacts) => readonly Path[];
const when = (wrong: boolean, ...path: Path): readonly Path[] => (wrong ? [path] : []);
const each = <T>(all: readonly T[], isWrong: (one: T) => boolean, path: (at: number) => Path): readonly Path[] =>
  all.flatMap((one, at) => (isWrong(one) ? [path(at)] : []));

const isLicence = ({ itemType }: GuideFacts) => itemType === '01';
const stepText = ({ steps }: GuideFacts) => steps.map(({ name, description }) => `${name}${description}`).join('\n');
const stepDays = ({ steps }: GuideFacts) => steps.reduce((sum, { days }) => sum + days, 0);
const withAreaCode = /^(0\d{2,3}-\d{7,8}(-\d{1,6})?|12\d{3})$/;
const precise = /窗口|柜台|室|[A-Z]\d*区|\d+号/;
// 等 closes an open list, except in words such as 等级 and 等额.
const vague = /其[他它](相关|有关)?(材料|资料|证明|文件|证件)|等(?![级同额效价位值高待])/;
const proof = /(?:持有|具有|取得|提供|提交|凭)([\u4e00-\u9fa5《》]{2,20}?(?:证明|证书|执照|证))/g;

const rules: ReadonlyArray<[rule: number, code: string, level: Finding['level'], judge: Judge]> = [
  [
    1,
    'handling-type',
    'error',
    ({ promiseDays, handling, approval }) => [
      ...when(handling !== undefined && (handling === '即办件') !== (promiseDays === 0), 'handling'),
      ...when(approval !== undefined && (approval === '即审即办') !== (promiseDays === 0), 'approval'),
    ],
  ],
  [2, 'result-type', 'warn', (guide) => when(expectedResult(guide) !== guide.resultType, 'resultType')],
  [3, 'visit-reason', 'error', ({ visits, visitReason }) => when(visits > 0 !== (visitReason !== null), 'visitReason')],
  [
    4,
    'no-way-in',
    'error',
    ({ visits, capability, acceptsMail }) =>
      when(visits === 0 && !capability.online && acceptsMail === false, 'acceptsMail'),
  ],
  [5, 'online-but-visits', 'error', ({ fullyOnline, visits }) => when(fullyOnline === true && visits > 0, 'visits')],
  [6, 'phones', 'error', wrongPhones],
  [
    7,
    'hours-words',
    'warn',
    ({ hoursText }) => when(hoursText !== undefined && !/工作日|节假日|24小时|全天/.test(hoursText), 'hoursText'),
  ],
  [8, 'address-vague', 'warn', ({ addressNote }) => when(!precise.test(addressNote), 'addressNote')],
  [
    9,
    'addresses-missing',
    'warn',
    ({ consultAddress, complaintAddress }) => [
      ...when(consultAddress?.trim() === '', 'consultAddress'),
      ...when(complaintAddress?.trim() === '', 'complaintAddress'),
    ],
  ],
  [10, 'topic-not-target', 'error', wrongTopic],
  [11, 'licence-without-faq', 'error', (guide) => when(isLicence(guide) && guide.faqs.length === 0, 'faqs')],
  [
    12,
    'steps',
    'error',
    (guide) => when((isLicence(guide) && !hasWholeWay(guide)) || stepDays(guide) > guide.promiseDays, 'steps'),
  ],
  [
    13,
    'result-sample',
    'warn',
    ({ resultName, resultSample }) => when(resultName !== '' && resultSample === null, 'resultSample'),
  ],
  [
    14,
    'fee',
    'error',
    ({ fee, onlinePayment }) => [
      ...when(fee.free && onlinePayment === true, 'onlinePayment'),
      ...when(!fee.free && fee.basis === '', 'fee', 'basis'),
    ],
  ],
  [15, 'promise-over-legal', 'error', ({ promiseDays, legalDays }) => when(promiseDays > legalDays, 'promiseDays')],
  [
    16,
    'vague-material',
    'error',
    ({ materials }) =>
      each(
        materials,
        ({ name }) => vague.test(name),
        (at) => ['materials', at, 'name'],
      ),
  ],
  [
    17,
    'inspection-too-quick',
    'warn',
    (guide) => when(/现场(勘查|勘验|踏勘|核查)/.test(stepText(guide)) && guide.promiseDays < 5, 'promiseDays'),
  ],
  [
    18,
    'on-the-spot-but-days',
    'error',
    (guide) => when(/当场(办理|办结)/.test(stepText(guide)) && guide.promiseDays > 1, 'promiseDays'),
  ],
  [
    19,
    'adult-with-guardian',
    'warn',
    (guide) =>
      when(
        /年满(18|十八)周岁/.test(guide.conditions.join('')) && /监护人代(办|为)/.test(stepText(guide)),
        'conditions',
      ),
  ],
  [20, 'proof-not-listed', 'warn', missingProofs],
  [
    21,
    'licence-over-twenty-days',
    'warn',
    (guide) => when(isLicence(guide) && guide.promiseDays > 20 && guide.timeNote === null, 'timeNote'),
  ],
  [
    22,
    'conditions-thin',
    'warn',
    ({ conditions }) => when(conditions.join('').length < 10 || conditions.includes('无'), 'conditions'),
  ],
  [
    0,
    'book-without-rules',
    'error',
    ({ capability, booking, hallIds }) =>
      when(capability.book !== (booking !== null) || (capability.book && hallIds.length === 0), 'booking'),
  ],
];

/** Everything the cross-field rules find in a guide, in the order of the rules. */
export function judgeGuide(guide: GuideFacts): Finding[] {
  return rules.flatMap(([rule, code, level, judge]) => judge(guide).map((path) => ({ rule, code, level, path })));
}

/** The findings that keep a guide from being published. */
export const errorsOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ level }) => level === 'error');

function expectedResult({ resultName, resultType }: GuideFacts): ServiceDraft['resultType'] {
  if (/(批复|批文)$/.test(resultName)) return '审批办结';
  if (/(证|证书|执照)$/.test(resultName) && !resultName.endsWith('凭证')) return '出证办结';
  if (resultName.endsWith('文')) return '出文办结';
  return resultType;
}

function wrongPhones({ consultPhone, complaintPhone, contactPhone }: GuideFacts): readonly Path[] {
  return [
    ...when(!withAreaCode.test(consultPhone), 'consultPhone'),
    ...when(!withAreaCode.test(complaintPhone) || complaintPhone === consultPhone, 'complaintPhone'),
    ...when(contactPhone !== undefined && contactPhone === complaintPhone, 'contactPhone'),
  ];
}

// An item carries one topic: it must belong to a side the item is for. Each side is looked at by itself.
function wrongTopic({ targets, lifecycle, proxyAllowed }: GuideFacts): readonly Path[] {
  if (proxyAllowed) return [];
  const isForPersons = targets.includes('1');
  const isForOrganisations = targets.some((target) => target !== '1');
  const isPersonTopic = personLifecycles.some((topic) => topic === lifecycle);
  const isOrganisationTopic = organisationLifecycles.some((topic) => topic === lifecycle);
  return when((isPersonTopic && !isForPersons) || (isOrganisationTopic && !isForOrganisations), 'lifecycle');
}

function hasWholeWay({ steps }: GuideFacts): boolean {
  const names = steps.map(({ name }) => name).join(' ');
  return [/受理/, /审核|审查|审批|决定/, /办结|送达|发证|颁发/].every((part) => part.test(names));
}

function missingProofs({ conditions, materials }: GuideFacts): readonly Path[] {
  const listed = materials.map(({ name }) => name);
  return each(
    conditions,
    (condition) =>
      [...condition.matchAll(proof)].some(
        ([, named = '']) => !listed.some((name) => name.includes(named) || named.includes(name)),
      ),
    (at) => ['conditions', at],
  );
}
