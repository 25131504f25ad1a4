import type { KnowledgeSeed } from '../types.ts';
import { paragraphs } from './paragraphs.ts';

/** 社保、就业、医保。 */
export const securityAndHealthArticles: KnowledgeSeed[] = [
  {
    slug: 'lost-social-security-card',
    question: '社保卡丢了怎么挂失和补卡？',
    answer: paragraphs(
      '请先拨打0999-5510511或者发卡银行客服电话口头挂失，防止卡内资金被他人使用。再带身份证到县人社服务大厅R01号窗口，当场补卡，免费，不用等。',
      '柳河镇居民可以到镇便民服务中心L03号窗口。补卡期间看病，可以使用医保电子凭证或者身份证，不影响报销。',
    ),
    officeSlug: 'renshe',
    serviceSlug: 'social-security-card',
    keywords: ['社保卡', '挂失', '补卡'],
    similar: ['社保卡补办要几天', '社保卡丢了看病怎么办', '补社保卡收费吗'],
  },
  {
    slug: 'activate-social-security-card',
    question: '社保卡要激活吗，可以请别人代办吗？',
    answer: paragraphs(
      '需要激活两项功能。社保功能在领卡时由窗口激活，家人可以代办；银行账户功能依照金融管理规定须本人激活。',
      '老年人和行动不便的，可以联系发卡银行上门激活，或者在银行每月下乡服务时办理。养老金、高龄津贴和报销款都发到卡内账户，没有激活会发放失败，请尽早办理。',
    ),
    officeSlug: 'renshe',
    serviceSlug: 'social-security-card',
    keywords: ['社保卡', '激活', '代办', '老人'],
    similar: ['社保卡怎么激活', '老人卧床社保卡怎么激活'],
  },
  {
    slug: 'resident-pension-grade',
    question: '城乡居民养老保险一年交多少，能领多少？',
    answer: paragraphs(
      '缴费分若干档次，从每年200元到5000元，由本人自愿选择，每年可以调整。政府对缴费给予补贴，档次越高补贴越多；低保对象、特困人员、重度残疾人由政府按最低档次代缴。',
      '养老金由基础养老金和个人账户养老金组成。年满六十周岁、累计缴费满十五年后按月领取，多缴多得、长缴多得。具体金额可以带身份证到县人社服务大厅R02号窗口测算。',
    ),
    officeSlug: 'renshe',
    serviceSlug: 'resident-pension-enrolment',
    keywords: ['居民养老', '档次', '缴费', '养老金'],
    similar: ['农保交多少钱划算', '交十五年能领多少养老金', '居民养老保险最低交多少'],
  },
  {
    slug: 'pension-yearly-check',
    question: '养老金每年要认证吗，怎么认证？',
    answer: paragraphs(
      '每年认证一次，不限月份，距上次认证满十二个月前完成即可。可以用手机刷脸认证，也可以到村级便民服务站、乡镇便民服务中心或者县人社服务大厅认证，都不收费。',
      '在外地居住的，可以到居住地社保窗口认证。卧床或者行动不便的老人，请家属拨打0999-5510512预约上门。超期没有认证会暂停发放，补认证后停发的部分一次补发。',
    ),
    officeSlug: 'renshe',
    keywords: ['养老金', '认证', '刷脸', '资格认证'],
    similar: ['退休金认证在哪里办', '养老金停发了怎么办', '老人在外地怎么认证养老金'],
  },
  {
    slug: 'transfer-pension',
    question: '以前在外地交的社保怎么转回来？',
    answer: paragraphs(
      '在青禾县参保缴费后，就可以申请把外地的职工养老保险关系转来，不用回原参保地开凭证。带身份证到县人社服务大厅R03号窗口，填写申请即可，两地社保机构网上交接，一般十五个工作日内转完。',
      '缴费年限累计计算，不会清零。不急着退休的，也可以等到办理退休前再转。',
    ),
    officeSlug: 'renshe',
    keywords: ['社保转移', '养老保险', '外地'],
    similar: ['社保转移要回原来的城市吗', '换了城市工作社保怎么接续'],
  },
  {
    slug: 'flexible-insurance-base',
    question: '自己交职工社保，一个月大概多少钱？',
    answer: paragraphs(
      '灵活就业人员可以在省里公布的缴费基数上下限之间自己选择，养老保险按所选基数的20%缴纳。基数每年调整一次，选得低缴得少，将来养老金也相应少一些。',
      '可以按月、按季或者按年缴，当年度内补齐都不算断缴。就业困难人员和离校两年内未就业的高校毕业生，可以申请社会保险补贴，请到R04号窗口咨询。',
    ),
    officeSlug: 'renshe',
    serviceSlug: 'flexible-employment-insurance',
    keywords: ['灵活就业', '社保费', '缴费基数', '社保补贴'],
    similar: ['个人交社保一年多少钱', '没有单位怎么交养老保险', '自由职业者社保'],
  },
  {
    slug: 'unemployment-benefit-amount',
    question: '失业金能领多久，自己辞职能领吗？',
    answer: paragraphs(
      '累计缴费满一年不足五年的，最长领十二个月；满五年不足十年的，最长十八个月；十年以上的，最长二十四个月。领取期间的职工医保费由失业保险基金缴纳。',
      '本人主动辞职的不能领。合同到期单位不续签、被裁员、被辞退，或者因单位拖欠工资被迫离职并经仲裁、监察认定的，可以申领。请带身份证到县人社服务大厅R04号窗口，不要求提供离职证明。',
    ),
    officeSlug: 'renshe',
    serviceSlug: 'unemployment-benefit',
    keywords: ['失业金', '失业保险金', '辞职', '裁员'],
    similar: ['主动离职有失业金吗', '失业保险可以领几个月', '被辞退了能领什么补助'],
  },
  {
    slug: 'unpaid-wages',
    question: '老板拖欠工资怎么办？',
    answer: paragraphs(
      '请到县人社服务大厅R07号窗口投诉，或者拨打0999-5510517，说明用人单位名称、工作地点、欠薪月份和金额。有劳动合同、工资条、考勤、聊天记录的请一并带上，没有合同也可以投诉。',
      '劳动保障监察机构受理后一般六十日内查处。在工地务工的，总承包单位有先行清偿的义务。对工资数额有争议的，可以申请劳动仲裁，仲裁不收费，时效为一年。',
    ),
    officeSlug: 'renshe',
    keywords: ['欠薪', '拖欠工资', '农民工', '劳动监察'],
    similar: ['工地不发工资找谁', '没签合同被欠工资怎么要', '讨薪电话'],
  },
  {
    slug: 'startup-loan',
    question: '创业担保贷款怎么申请，最多能贷多少？',
    answer: paragraphs(
      '返乡创业农民工、高校毕业生、退役军人、登记失业人员和就业困难人员，在青禾县注册经营的，可以申请。个人最高30万元，期限最长三年，符合条件的由财政给予部分贴息。',
      '请带身份证和营业执照到县人社服务大厅R05号窗口咨询资格，再由经办银行调查放款。部分人员可以免除反担保，人社部门和银行都不收取手续费。',
    ),
    officeSlug: 'renshe',
    keywords: ['创业贷款', '贴息', '返乡创业'],
    similar: ['开店可以贷款吗', '返乡创业有什么扶持', '创业贴息贷款条件'],
  },
  {
    slug: 'resident-medical-fee',
    question: '居民医保什么时候交，交多少？',
    answer: paragraphs(
      '集中缴费期为每年9月1日至12月31日，缴费后次年全年享受待遇。个人缴费标准每年由国家和省确定，以当年通知为准；特困人员、低保对象、孤儿和重度残疾人由政府全额或者部分资助，系统比对后直接减免。',
      '以前参加过的不用重新登记，直接缴费。可以在手机银行、村级便民服务站和乡镇便民服务中心缴，也可以由家人代缴。',
    ),
    officeSlug: 'yibao',
    serviceSlug: 'resident-medical-enrolment',
    keywords: ['居民医保', '缴费', '合作医疗', '时间'],
    similar: ['新农合什么时候交', '今年医保交多少钱', '低保户医保要自己交吗'],
  },
  {
    slug: 'missed-medical-enrolment',
    question: '错过了居民医保缴费时间还能补吗？',
    answer: paragraphs(
      '可以。新生儿在出生后九十日内缴费的，从出生之日起报销；退役军人、当年停保的职工、刑满释放人员在三个月内接续的，没有等待期。',
      '其他人员在集中缴费期以后补缴的，从缴费之日起有三个月等待期，等待期内的费用不报销；连续断缴的，等待期相应延长。请带身份证到D03号窗口或者乡镇便民服务中心登记。',
    ),
    officeSlug: 'yibao',
    serviceSlug: 'resident-medical-enrolment',
    keywords: ['医保', '断缴', '补缴', '等待期'],
    similar: ['医保断了一年怎么办', '医保没交能补吗', '补交医保后多久能报销'],
  },
  {
    slug: 'remote-treatment',
    question: '去外地看病要先备案吗，报销比例有什么区别？',
    answer: paragraphs(
      '建议先备案。备案后在就医地已开通的定点医院出示社保卡，就能直接结算，只付个人负担的部分。长期在外居住的，备案后比例与本县基本一致；经转诊的略低；自行外出就医的再低一些。',
      '带社保卡或者身份证到县政务服务中心D03号窗口，家属可以代办，即时生效。急诊抢救来不及备案的，出院结算前补办也可以。',
    ),
    officeSlug: 'yibao',
    serviceSlug: 'remote-medical-filing',
    keywords: ['异地就医', '备案', '跨省', '报销比例'],
    similar: ['在省城住院怎么报销', '跟子女在外地住医保怎么用', '没备案能报销吗'],
  },
  {
    slug: 'hospital-reimbursement-documents',
    question: '住院没有直接结算，回来报销要带什么？',
    answer: paragraphs(
      '需要住院收费票据原件、费用汇总清单、出院记录和患者社保卡，到县政务服务中心D04号窗口；他人代办的再带代办人身份证。外伤住院的，另填一份外伤情况承诺书。',
      '二十个工作日内拨付到社保卡账户。票据由窗口留存，需要留底的请先复印。请在出院后次年年底前申请。',
    ),
    officeSlug: 'yibao',
    serviceSlug: 'medical-reimbursement',
    keywords: ['住院报销', '医药费', '材料', '票据'],
    similar: ['医药费怎么报销', '住院报销多久到账', '报销需要原件吗'],
  },
  {
    slug: 'chronic-outpatient',
    question: '高血压、糖尿病买药能报销吗？',
    answer: paragraphs(
      '能。参加居民医保的高血压、糖尿病患者，到乡镇卫生院或者社区卫生服务中心登记，当天就能享受门诊用药报销，没有起付线。',
      '合并严重并发症的，可以申请门诊慢特病待遇，报销比例更高。带诊断证明书和近两年病历到县政务服务中心D04号窗口申请，专家每月评审两次。病情稳定的可以一次开三个月以内的药量。',
    ),
    officeSlug: 'yibao',
    serviceSlug: 'chronic-disease-recognition',
    keywords: ['高血压', '糖尿病', '慢病', '买药'],
    similar: ['慢性病怎么办手续', '糖尿病药费报销', '门诊慢病卡怎么办'],
  },
  {
    slug: 'family-medical-account',
    question: '我的医保账户可以给父母、孩子用吗？',
    answer: paragraphs(
      '可以。职工医保个人账户可以由配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女共同使用，用来支付就医购药的个人负担部分，也可以替他们缴纳居民医保费。',
      '带双方身份证到县政务服务中心D03号窗口绑定，当场生效，不影响本人使用。被绑定人应当已经参加基本医保。',
    ),
    officeSlug: 'yibao',
    keywords: ['家庭共济', '医保个人账户', '绑定'],
    similar: ['医保卡里的钱能给老人用吗', '医保家庭共济怎么绑定'],
  },
];
