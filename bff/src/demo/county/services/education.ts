import type { ServiceSeed } from '../types.ts';
import { FREE, GUIDE_AND_ASK, GUIDE_ASK_AND_BOOK, booking, material, step } from './parts.ts';

/** 县教育局。 */
export const educationServices: ServiceSeed[] = [
  {
    slug: 'school-enrolment',
    name: '义务教育阶段起始年级入学报名',
    names: { en: 'Primary and junior secondary school enrolment' },
    officeSlug: 'jiaoyu',
    hallSlugs: ['zhongxin'],
    itemType: '20',
    targets: ['1'],
    lifecycle: '教育',
    capability: GUIDE_AND_ASK,
    visits: 1,
    visitReason: '需核对户口、住房材料原件；材料能够共享核验的，直接到学校登记。',
    legalDays: 30,
    promiseDays: 15,
    timeNote: '每年6月中旬发布招生公告，7月报名，8月上旬公布结果。公告之外的时间不受理。',
    fee: FREE,
    legalBasis: ['《中华人民共和国义务教育法》'],
    conditions: ['当年8月31日前年满六周岁的儿童，或者当年小学毕业生；户籍、住房、居住证三者有其一在学校服务范围内。'],
    materials: [
      material('居民户口簿', '公安机关', '首页、监护人页和学生页。', { copies: 1 }),
      material('不动产权证书', '自然资源部门', '以住房入学的提供；尚未办证的提供已备案的购房合同。', {
        required: false,
        copies: 1,
      }),
      material('已备案的商品房买卖合同', '开发企业与购房人', '尚未取得不动产权证书的提供。', {
        required: false,
        copies: 1,
      }),
      material('居住证', '公安机关', '随迁子女的监护人提供。', { required: false, copies: 1 }),
      material('预防接种查验证明', '接种单位', '小学一年级新生提供；漏种的可以先入学后补种。'),
    ],
    steps: [
      step('报名', '在公告规定的时间到对应学校或者窗口登记。', 1),
      step('审核', '教育、公安、自然资源部门联合核验。', 9),
      step('派位', '登记人数超过学位的，按公告规则电脑派位，家长代表现场监督。', 3),
      step('办结', '公布结果，发放入学通知书。', 2),
    ],
    resultName: '入学通知书',
    resultType: '出文办结',
    faqs: [
      {
        question: '户口和房子不在一个学区，按哪个算？',
        answer:
          '优先安排户籍与住房一致的学生。两者不一致的，由监护人选择其中一处登记，学位不足时由县教育局统筹到相邻学校。',
      },
      {
        question: '外地户口的孩子可以在青禾县上学吗？',
        answer: '可以。监护人持有本县居住证，孩子就能报名，由县教育局统筹安排公办学校学位，不收取借读费。',
      },
    ],
    consultPhone: '0999-5510411',
    complaintPhone: '0999-5510409',
    addressNote: '招生公告列明的学校招生办公室；统筹登记在县政务服务中心一层D区D07号窗口',
    keywords: ['上小学', '上初中', '学区', '入学', '随迁子女', '招生'],
  },
  {
    slug: 'school-transfer',
    name: '义务教育阶段学生转学',
    names: { en: 'School transfer' },
    officeSlug: 'jiaoyu',
    hallSlugs: ['zhongxin'],
    itemType: '20',
    targets: ['1'],
    lifecycle: '教育',
    capability: GUIDE_ASK_AND_BOOK,
    visits: 1,
    visitReason: '监护人到场确认转入学校；学籍由学校之间网上办理，不用跑两地。',
    legalDays: 10,
    promiseDays: 6,
    timeNote: '每学期开学前两周集中受理，毕业年级最后一学期一般不办理转学。',
    fee: FREE,
    legalBasis: ['《中华人民共和国义务教育法》', '《中小学生学籍管理办法》'],
    conditions: ['学生因户籍迁移、家庭搬迁、监护人工作调动需要转学，转入学校有空余学位。'],
    materials: [
      material('居民户口簿', '公安机关', '首页、监护人页和学生页。', { copies: 1 }),
      material('转学申请表', '监护人填写', '写明转学原因和意向学校。', { template: '窗口提供' }),
      material('不动产权证书或者居住证', '自然资源部门或者公安机关', '因搬迁转学的提供，任选一种。', {
        required: false,
        copies: 1,
      }),
      material('监护人工作调动证明', '用人单位', '因工作调动转学的提供。', { required: false }),
    ],
    steps: [
      step('受理', '核对转学理由和学位情况。', 1),
      step('审核', '确定转入学校，转出、转入学校网上核办学籍。', 4),
      step('办结', '通知监护人报到时间。', 1),
    ],
    resultName: '转学联系表',
    resultType: '出文办结',
    faqs: [
      {
        question: '能指定转到某一所学校吗？',
        answer: '可以填写意向学校。意向学校没有空余学位的，安排到相邻学校，窗口会提前与您确认。',
      },
    ],
    consultPhone: '0999-5510412',
    complaintPhone: '0999-5510409',
    addressNote: '青禾县城关镇青禾大道88号县政务服务中心一层D区D07号窗口',
    booking: booking({ capacityPerSlot: 2 }),
    keywords: ['转学', '学籍', '插班', '转校'],
  },
];
