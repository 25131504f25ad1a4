import type { KnowledgeSeed } from '../types.ts';
import { paragraphs } from './paragraphs.ts';

/** 户籍、证件、婚姻、生育、教育。 */
export const householdAndFamilyArticles: KnowledgeSeed[] = [
  {
    slug: 'lost-id-card',
    question: '身份证丢了怎么补办？',
    answer: paragraphs(
      '请本人到县政务服务中心一层A03号窗口申请补领，需要采集人像和指纹，工本费40元，二十个工作日内领取，也可以选择邮寄。遗失补领不用带户口簿，能说清本人信息、经系统核对身份即可。',
      '等待期间急用证件的，可以同时申领临时身份证，三个工作日内发放，有效期三个月。旧证在申请补领后失效，以后找到也不能再用。',
    ),
    officeSlug: 'gongan',
    serviceSlug: 'id-card',
    keywords: ['身份证', '丢失', '补办', '挂失'],
    similar: ['身份证掉了去哪里补', '补身份证要多少钱', '身份证丢失要登报吗'],
  },
  {
    slug: 'id-card-from-elsewhere',
    question: '外地户口能在青禾县换身份证吗？',
    answer: paragraphs(
      '可以。外省、外县户籍居民都能在本县换领、补领居民身份证，不用回户籍地，也不用先办居住证。请带好旧证，到县政务服务中心A03号窗口办理。',
      '首次申领身份证的，如果户籍不在本省，请先拨打0999-5510313询问户籍地是否已经开通跨省首次申领。',
    ),
    officeSlug: 'gongan',
    serviceSlug: 'id-card',
    keywords: ['身份证', '异地', '跨省', '外地户口'],
    similar: ['异地身份证到期怎么办', '不回老家可以换身份证吗'],
  },
  {
    slug: 'newborn-registration-time',
    question: '孩子出生多久要上户口？',
    answer: paragraphs(
      '请在出生后一个月内申报出生登记。因故超过一个月的仍然可以办理，不收费，也不处罚。',
      '父亲或者母亲一方是青禾县户籍即可，由任意一方带出生医学证明、双方身份证和户口簿到县政务服务中心A02号窗口，当场办结。孩子的医保请在出生后九十日内登记缴费，从出生之日起就能报销。',
    ),
    officeSlug: 'gongan',
    serviceSlug: 'birth-registration',
    keywords: ['上户口', '新生儿', '出生登记', '期限'],
    similar: ['宝宝上户口要带什么', '新生儿落户有时间限制吗', '超过一个月还能给孩子报户口吗'],
  },
  {
    slug: 'unmarried-birth-registration',
    question: '没有结婚证，孩子能上户口吗？',
    answer: paragraphs(
      '能。父母没有办理结婚登记的，孩子同样可以随父或者随母落户，任何单位不得附加条件。',
      '随母落户的，带出生医学证明、母亲身份证和户口簿；随父落户且出生医学证明上没有父亲信息的，另外提供亲子关系鉴定意见。窗口当场办理，并对个人信息保密。',
    ),
    officeSlug: 'gongan',
    serviceSlug: 'birth-registration',
    keywords: ['非婚生', '落户', '户口'],
    similar: ['非婚生子女怎么上户口', '没领证生的孩子怎么落户'],
  },
  {
    slug: 'residence-permit',
    question: '居住证怎么办，要多久？',
    answer: paragraphs(
      '在青禾县居住半年以上，有稳定就业、稳定住所、连续就读三种情形之一的，可以到居住地派出所申领居住证。请带身份证和房屋租赁合同、劳动合同、就读材料中的一种。',
      '首次申领免费，七个工作日内领取。居住证每年签注一次，没有到期签注的，补签后即恢复使用。',
    ),
    officeSlug: 'gongan',
    keywords: ['居住证', '暂住', '签注', '外来人口'],
    similar: ['暂住证在哪里办', '租房子可以办居住证吗'],
  },
  {
    slug: 'no-criminal-record',
    question: '无犯罪记录证明在哪里开？',
    answer: paragraphs(
      '青禾县户籍或者在青禾县居住的人员，带身份证到户籍地或者居住地派出所申请，一般当场出具，需要核查的三个工作日内答复，不收费。',
      '用于出国的，请先确认使用地是否要求公证，再到公证机构办理。单位为员工批量查询的，请持单位介绍信和员工名单到县公安局。',
    ),
    officeSlug: 'gongan',
    keywords: ['无犯罪记录', '政审', '证明'],
    similar: ['入职要无犯罪证明怎么开', '无犯罪证明可以代办吗'],
  },
  {
    slug: 'passport-urgent',
    question: '护照能加急吗？',
    answer: paragraphs(
      '有紧急需要的可以申请加急，例如出境奔丧、探望危重病人、就医，或者留学开学日期临近。请在受理时说明情况，并提供录取通知书、医院诊断之类的相应材料。',
      '加急不另收费，五个工作日内签发。普通办理为七个工作日，旅游出行建议至少提前一个月申请。',
    ),
    officeSlug: 'gongan',
    serviceSlug: 'passport',
    keywords: ['护照', '加急', '出境'],
    similar: ['办护照最快几天', '急着出国护照怎么办'],
  },
  {
    slug: 'neighbour-noise',
    question: '邻居深夜唱歌、跳舞吵得睡不着，找谁管？',
    answer: paragraphs(
      '居民生活和广场舞产生的噪声由公安机关管。正在发生的，请直接拨打报警电话或者所在派出所电话，民警会到场劝阻；屡劝不改的，依法给予警告或者罚款。',
      '建筑施工、商铺音响的噪声由县城管局管，可以拨打0999-5511410。请尽量说明地点、时间段和持续天数，方便现场核实。长期的邻里纠纷，也可以请社区人民调解委员会上门调解。',
    ),
    officeSlug: 'gongan',
    keywords: ['噪音', '扰民', '广场舞', '邻居'],
    similar: ['楼上半夜太吵怎么办', '广场舞扰民投诉哪个部门', '噪音扰民打什么电话'],
  },
  {
    slug: 'marriage-without-household-book',
    question: '现在领结婚证还要带户口簿吗？要回户籍地吗？',
    answer: paragraphs(
      '都不用。双方带有效身份证，共同到县政务服务中心二层婚姻登记室即可，不受户籍地限制。离过婚的，另外带离婚证或者生效的离婚判决书。',
      '合影可以在登记室现场拍摄，登记、照相、颁证都不收费。建议提前预约，热门日期提前十个工作日放号。',
    ),
    officeSlug: 'minzheng',
    serviceSlug: 'marriage-registration',
    keywords: ['结婚', '领证', '户口簿', '户籍地'],
    similar: ['结婚登记需要什么材料', '外地人可以在青禾领证吗', '领证要钱吗'],
  },
  {
    slug: 'replace-marriage-certificate',
    question: '结婚证丢了怎么补？',
    answer: paragraphs(
      '双方带身份证到县政务服务中心二层婚姻登记室D01号窗口，就能补领，不受原登记地限制，当场办结，不收费。',
      '年代较早、系统查不到登记记录的，请先到原登记地民政部门或者档案馆查询婚姻档案，带加盖印章的档案复印件来办理。一方不能到场的，可以办理委托公证后由另一方代领。',
    ),
    officeSlug: 'minzheng',
    keywords: ['结婚证', '补领', '丢失'],
    similar: ['结婚证遗失去哪里补办', '离婚时结婚证找不到怎么办'],
  },
  {
    slug: 'birth-certificate-reissue',
    question: '出生医学证明丢了怎么补发？',
    answer: paragraphs(
      '请到当初签发的医院申请，带父母双方身份证，由医院核对分娩记录后补发。签发医院已经撤并的，到县卫生健康局窗口申请，五个工作日内补发。',
      '补发的证明注明“补发”字样，效力与原件相同。孩子已经落户的，入学、参保以户口簿为准，不补发也不影响办事。',
    ),
    officeSlug: 'weijian',
    keywords: ['出生医学证明', '补发', '出生证'],
    similar: ['出生证丢了怎么办', '出生医学证明去哪补'],
  },
  {
    slug: 'maternity-registration-needed',
    question: '怀孕了还要办准生证吗？',
    answer: paragraphs(
      '现在实行生育登记，不再办理审批意义上的准生证，生育几个子女都只需登记。夫妻任何一方带身份证到县政务服务中心D08号窗口填写承诺书，当场领取登记服务单。',
      '没有登记也不影响产检、分娩和上户口。登记后可以领取孕期保健手册和免费叶酸，建议尽早办理。',
    ),
    officeSlug: 'weijian',
    serviceSlug: 'maternity-registration',
    keywords: ['准生证', '生育登记', '怀孕'],
    similar: ['准生证在哪里办', '生三孩要什么手续'],
  },
  {
    slug: 'vaccination-place',
    question: '孩子打疫苗去哪里，要预约吗？',
    answer: paragraphs(
      '国家免疫规划疫苗免费，到居住地的乡镇卫生院或者社区卫生服务中心接种即可，不分户籍。城区接种门诊工作日和周六上午开放，乡镇卫生院每月固定日期集中接种。',
      '首次接种带出生时的接种证和监护人身份证。城区门诊人多，建议按接种证上的电话预约；漏种的可以随时补种。',
    ),
    officeSlug: 'weijian',
    keywords: ['疫苗', '接种', '预防针', '宝宝'],
    similar: ['宝宝打预防针去哪', '外地户口孩子可以打疫苗吗', '疫苗漏打了怎么办'],
  },
  {
    slug: 'school-age',
    question: '几岁可以上小学？9月以后出生的可以提前上吗？',
    answer: paragraphs(
      '当年8月31日以前年满六周岁的儿童可以报名。9月1日以后出生的，按规定次年入学，学校不能提前接收，也没有变通办法，请家长不要相信“花钱提前入学”的说法。',
      '因身体原因需要推迟入学的，监护人向学校提出申请并附医疗机构诊断，由县教育局批准。',
    ),
    officeSlug: 'jiaoyu',
    serviceSlug: 'school-enrolment',
    keywords: ['入学年龄', '上小学', '六周岁'],
    similar: ['九月出生的孩子哪年上学', '孩子差几天六岁能上学吗'],
  },
  {
    slug: 'migrant-children-school',
    question: '外来务工人员的孩子怎么在青禾县上学？',
    answer: paragraphs(
      '监护人持有青禾县居住证，孩子就可以报名义务教育阶段的公办学校，收费和本地学生一样，不收借读费、择校费。',
      '请留意每年6月中旬的招生公告，7月在公告规定的时间报名，带户口簿和居住证。学位由县教育局统筹安排，优先安排在居住地附近。居住证还没有办下来的，先凭受理回执登记。',
    ),
    officeSlug: 'jiaoyu',
    serviceSlug: 'school-enrolment',
    keywords: ['随迁子女', '外来务工', '居住证', '入学'],
    similar: ['外地户口能在这里读书吗', '没有房子孩子怎么上学'],
  },
  {
    slug: 'school-transfer-time',
    question: '什么时候可以办转学？',
    answer: paragraphs(
      '每学期开学前两周集中受理，毕业年级最后一学期一般不办理。跨县、跨省转学的时间以转出地规定为准，请先与转出学校确认。',
      '监护人到县政务服务中心D07号窗口申请即可，学籍由两所学校网上交接，您不用拿着材料两地跑。意向学校没有空余学位的，会安排到相邻学校。',
    ),
    officeSlug: 'jiaoyu',
    serviceSlug: 'school-transfer',
    keywords: ['转学', '学籍', '插班'],
    similar: ['孩子中途可以转学吗', '从外地转回来上学怎么办'],
  },
  {
    slug: 'after-school-care',
    question: '小学放学后的课后服务收费吗，可以不参加吗？',
    answer: paragraphs(
      '课后服务坚持自愿，学校不得强制或者变相强制参加，也不得利用课后服务讲新课、补课。',
      '收费标准由县发展改革和教育部门核定，每学期在学校公示栏公布，按实际参加次数结算；低保家庭和残疾学生免收。发现强制参加或者超标准收费，请拨打0999-5510409投诉。',
    ),
    officeSlug: 'jiaoyu',
    keywords: ['课后服务', '延时班', '收费', '补课'],
    similar: ['课后延时费是多少', '学校强制参加课后服务怎么投诉'],
  },
  {
    slug: 'student-aid',
    question: '家里困难，孩子上学有什么资助？',
    answer: paragraphs(
      '从学前到大学都有资助：学前教育减免保育教育费，义务教育阶段补助生活费，高中和中职有国家助学金并减免学费，考上大学可以申请生源地信用助学贷款。',
      '低保家庭、特困人员、孤儿、残疾学生和防止返贫监测对象由系统比对，不用自己开证明。其他困难家庭请在开学后两周内向班主任提出申请。助学贷款每年7月至9月在县学生资助中心办理，电话0999-5510413。',
    ),
    officeSlug: 'jiaoyu',
    keywords: ['助学金', '助学贷款', '困难学生', '资助'],
    similar: ['助学贷款在哪里办', '贫困生补助怎么申请', '上大学没钱怎么办'],
  },
];
