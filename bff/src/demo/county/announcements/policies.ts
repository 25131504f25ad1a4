import type { DemoAnnouncement } from '../announcement-types.ts';

/** County and office documents with their interpretations, answers and repeals. */
export const policies: readonly DemoAnnouncement[] = [
  {
    slug: 'lift-subsidy',
    columnSlug: 'policy-office',
    officeSlug: 'zhujian',
    title: '关于印发《青禾县既有住宅加装电梯补助办法》的通知',
    summary: '四层以上既有住宅加装电梯每台补助15万元，先协商、再申请、验收后一次拨付。',
    bodyHtml: `<p>各有关单位：</p><p>现将《青禾县既有住宅加装电梯补助办法》印发给你们，请遵照执行。</p>
<h2>补助对象</h2><p>本县城区国有土地上已建成使用、四层及以上、未设电梯、未列入征收计划的住宅，以单元为单位申请。</p>
<h2>补助标准</h2><table><thead><tr><th>情形</th><th>每台补助</th></tr></thead><tbody><tr><td>五层及以上，平层入户</td><td>18万元</td></tr><tr><td>五层及以上，错层入户</td><td>15万元</td></tr><tr><td>四层</td><td>12万元</td></tr><tr><td>本单元有肢体残疾人或80岁以上老人</td><td>另加1万元</td></tr></tbody></table>
<h2>办理步骤</h2><ol><li>协商：本单元专有部分面积和户数占比均达到三分之二以上的业主参与表决，参与表决人数和面积均过四分之三同意，签订书面协议，写明出资、维护、低层补偿。</li><li>公示：方案在小区张贴不少于10日，有异议的由社区组织协调。</li><li>申请：向县政务服务大厅住建窗口提交协议、设计图、公示照片，窗口组织联合审查，10个工作日内出具意见。</li><li>施工：由有资质的单位施工，电梯安装前办理告知手续。</li><li>拨付：使用登记后30日内申请补助，20个工作日内拨到业主共管账户。</li></ol>
<h2>其他支持</h2><p>可以提取业主本人及其直系亲属住房公积金；管线迁移由管线单位按成本价收取，单个单元不超过2万元。</p>
<p>本办法自发布之日起施行，有效期至[[Y+3]]年12月31日。</p>`,
    documentNumber: '青建发〔[[Y]]〕38号',
    indexNumber: '115999010000005010/[[Y]]-00038',
    writtenOn: '[[-2i]]',
    publishedDaysAgo: 75,
    at: '10:00',
    topics: ['住房物业', '养老助残'],
    audience: 'person',
    lifecycle: 'housing',
    validity: 'valid',
    effectiveFrom: '[[+0i]]',
    attachments: [
      {
        name: '附件1 加装电梯协议书（参考文本）.txt',
        text: '既有住宅加装电梯协议书（参考文本）\n\n小区：____________ 楼栋单元：______\n一、本单元业主共____户，参与表决____户，同意____户。\n二、出资比例（可协商调整）：一层0、二层____、三层____、四层____、五层____、六层____。\n三、低层住户补偿：____________________\n四、日常电费、保养费分摊：____________________\n五、业主代表（2名）：____________、____________\n六、共管账户开户行：____________\n全体参与业主签字：____________________\n日期：____________',
      },
    ],
    state: 'published',
  },
  {
    slug: 'lift-subsidy-explained',
    columnSlug: 'policy-explained',
    officeSlug: 'zhujian',
    title: '加装电梯补助办法解读：一楼不同意怎么办',
    summary: '重点回答低层协商、出资比例、公积金提取和补助到账四个问题。',
    bodyHtml: `<p>加装电梯，难在楼上楼下谈不拢。结合已建成的11台电梯的经验，说说大家常问的。</p>
<h3>一楼不同意，是不是就装不成？</h3><p>不是一票否决。法律要求的是参与表决和同意都要达到规定比例。但采光、通风、噪声受影响的住户有权提出合理要求，协议里要写清楚补偿或者避让。社区有免费调解员，谈三次谈不拢的，再请律师志愿者参加。</p>
<h3>各层该出多少？</h3><p>没有统一规定，由业主商量。我县已装电梯的常见做法是：一层不出，二层占5%左右，三层15%，四层22%，五层27%，六层31%。</p>
<h3>公积金怎么提？</h3><p>电梯使用登记后，本人、配偶、父母、子女都可以提，额度不超过本户实际出资扣除补助后的金额。</p>
<h3>补助什么时候到？</h3><p>使用登记后30日内申请，20个工作日到共管账户。补助不预拨，所以前期要业主先筹集，可以申请银行的加梯分期。</p>
<p>想看样板的，可以到学府社区教师楼3单元，业主代表愿意接待。咨询：住建局物业股 0999-5500506。</p>`,
    publishedDaysAgo: 72,
    at: '16:00',
    topics: ['住房物业'],
    audience: 'person',
    lifecycle: 'housing',
    validity: 'valid',
    interprets: ['lift-subsidy'],
    state: 'published',
  },
  {
    slug: 'rural-bus-subsidy',
    columnSlug: 'policy-office',
    officeSlug: 'jiaotong',
    title: '青禾县农村客运运营补贴办法（试行）',
    summary: '对通村客车按里程、班次和服务质量补贴，群众票价不超过3元。',
    bodyHtml: `<p>为保证农村客运“开得通、留得住”，制定本办法。</p>
<p>一、补贴对象为县内依法经营、线路终点在行政村的客运车辆和预约响应式小客车。</p>
<p>二、补贴由三部分组成：里程补贴每车公里1.2元；偏远线路（北山镇石窑村、青山乡云顶村、竹溪村）每班另补30元；服务质量补贴每车每年最高6000元，按准点率、投诉和安全记录核定。</p>
<p>三、享受补贴的线路，全程票价不得高于3元，60岁以上老人、学生半价，残疾人、现役和退役军人按规定免费。</p>
<p>四、因天气停班须提前两小时通过村广播和本平台告知，无故停班一次扣减当月里程补贴的一成。</p>
<p>五、补贴每季度公示一次，公示7日无异议后拨付。</p>
<p>六、本办法自发布之日起试行两年。</p><p>乘客对班次、票价、服务态度有意见的，可以在本平台或者拨打 0999-5501104 反映，经核实的投诉每件扣减服务质量补贴，结果告知反映人。试行期满前三个月组织评估，听取沿线群众意见后决定是否修改。</p>`,
    documentNumber: '青交发〔[[Y]]〕22号',
    publishedDaysAgo: 143,
    at: '11:00',
    topics: ['公交客运', '农业农村'],
    audience: 'both',
    validity: 'valid',
    state: 'published',
  },
  {
    slug: 'dog-rules-2019',
    columnSlug: 'policy-county',
    officeSlug: 'fuban',
    title: '青禾县城区养犬管理暂行规定',
    summary: '2019年发布的城区养犬登记与收费规定，已废止，仅供查阅。',
    bodyHtml: `<p>（本文件已废止，不再作为办事依据。）</p><p>第一条 为加强城区养犬管理，维护公共秩序和环境卫生，制定本规定。</p><p>第二条 城关镇、河东街道建成区内饲养犬只的单位和个人，应当自养犬之日起30日内到所在社区登记，领取犬牌。</p><p>第三条 养犬登记费每只每年100元，由社区代收。</p><p>第四条 携犬外出应当束犬链，由成年人牵领，即时清除犬只粪便；不得携犬进入学校、医院、商场。</p><p>第五条 违反本规定的，由有关部门依照职责处理。</p><p>第六条 本规定自2019年6月1日起施行，暂行三年。</p><p>说明：本文件废止后，不再收取养犬登记费。现行办法以公安、城管部门公布的规定为准，咨询电话 0999-5500204。</p>`,
    documentNumber: '青政办〔2019〕31号',
    indexNumber: '115999010000000000/2019-00031',
    writtenOn: '2019-05-20',
    publishedDaysAgo: 2730,
    at: '09:00',
    topics: ['城市管理'],
    audience: 'person',
    validity: 'repealed',
    state: 'published',
  },
  {
    slug: 'repeal-decision',
    columnSlug: 'policy-cleanup',
    officeSlug: 'fuban',
    title: '关于废止和宣布失效一批行政规范性文件的决定',
    summary: '废止4件、宣布失效3件，相关原文已逐件标注，不再作为管理依据。',
    bodyHtml: `<p>根据行政规范性文件清理工作要求，县政府对[[Y-1]]年底以前印发的行政规范性文件进行了清理。经研究，决定废止4件，宣布失效3件，目录如下：</p>
<table><thead><tr><th>文号</th><th>名称</th><th>处理</th><th>理由</th></tr></thead><tbody><tr><td>青政办〔2019〕31号</td><td>青禾县城区养犬管理暂行规定</td><td>废止</td><td>收费依据已取消，与上位规定不一致</td></tr><tr><td>青政办〔2018〕12号</td><td>青禾县黄标车淘汰奖励办法</td><td>失效</td><td>工作任务已完成</td></tr><tr><td>青政办〔2020〕9号</td><td>青禾县复工复产用工补助办法</td><td>失效</td><td>适用期已满</td></tr><tr><td>青政办〔2017〕40号</td><td>青禾县户外广告设置管理办法</td><td>废止</td><td>已有新规定</td></tr><tr><td>青政办〔2016〕25号</td><td>青禾县农村危房改造实施细则</td><td>废止</td><td>补助标准已调整</td></tr><tr><td>青政办〔2015〕18号</td><td>青禾县小额担保贷款管理办法</td><td>废止</td><td>已被创业担保贷款规定替代</td></tr><tr><td>青政办〔2021〕6号</td><td>青禾县家电消费补贴活动方案</td><td>失效</td><td>活动已结束</td></tr></tbody></table>
<p>宣布废止、失效的文件自本决定公布之日起停止执行。此前依据上述文件作出的处理，不因废止而当然失去效力。办事群众如仍被要求按已废止文件缴费、提供证明，请向县政府办公室反映，电话 0999-5500105。</p>`,
    documentNumber: '青政发〔[[Y]]〕5号',
    indexNumber: '115999010000000000/[[Y]]-00102',
    publishedDaysAgo: 96,
    at: '14:30',
    topics: ['政务服务'],
    audience: 'both',
    validity: 'valid',
    state: 'published',
  },
  {
    slug: 'appliance-voucher',
    columnSlug: 'policy-office',
    officeSlug: 'shichang',
    title: '青禾县夏季家电消费补贴活动公告',
    summary: '活动已结束，未核销的补贴券自动作废，售后与退换货不受影响。',
    bodyHtml: `<p>为方便群众更换高耗能旧家电，县里在夏季组织一次家电消费补贴活动：在公布的28家门店购买一级能效空调、冰箱、洗衣机的，按成交价的15%补贴，每件最高1500元，先领先用，用完为止。</p><p>领取办法：凭身份证在门店当场核验，每人每类限一件，以旧换新的由门店上门回收旧机，不得另收搬运费。</p><p>消费者应保存发票和补贴小票。补贴后退货的，退回实付金额，补贴资格恢复一次。门店先涨价再补贴的，请向县市场监管局举报，电话 0999-5500901。</p><p>活动期为60日。</p><p>活动共核销补贴7126件，涉及财政资金486万元，门店名单、核销数量和抽查结果已公布。抽查中两家门店存在先涨价后补贴，已取消资格并退还消费者差价。</p>`,
    publishedDaysAgo: 160,
    at: '09:00',
    topics: ['市场消费'],
    audience: 'person',
    validity: 'expired',
    expiresInDays: -100,
    state: 'published',
  },
  {
    slug: 'village-greening-old',
    columnSlug: 'policy-county',
    officeSlug: 'fuban',
    title: '青禾县村庄绿化三年行动方案',
    summary: '早年从旧网站迁移的文件，原文没有标注有效性，引用前请先与主管部门核实。',
    bodyHtml: `<p>为改善农村人居环境，用三年时间在全县行政村开展村庄绿化。</p><p>一、目标：每村至少建成一处休闲绿地、一条绿化路、一片房前屋后果树林，村庄绿化覆盖率达到三成。</p><p>二、树种：优先选用杏、桃、槐、椿等乡土树种，不栽大树古树，不搞一夜成景。</p><p>三、补助：按成活率验收，每成活一株补助村集体8元，当年成活率不足八成的补植后再验。</p><p>四、管护：村集体落实管护人员，果树收益归管护农户。</p>`,
    publishedDaysAgo: 3300,
    at: '00:00',
    topics: ['农业农村'],
    audience: 'both',
    validity: 'unknown',
    state: 'published',
  },
  {
    slug: 'qa-insurance-transfer',
    columnSlug: 'policy-qa',
    officeSlug: 'yibao',
    title: '换了工作、换了城市，医保怎么接',
    summary: '转移接续、断缴补缴、异地备案的八个常见问题。',
    bodyHtml: `<p>以下问题整理自最近三个月本平台和12345的咨询。</p>
<h3>在外地打工交的职工医保，回来还算不算？</h3><p>算。办理转移接续后，缴费年限合并计算。可以在网上申请，不用回原参保地开证明。</p>
<h3>回乡后还没找到工作，能参加居民医保吗？</h3><p>能。职工医保停保后，可以参加城乡居民医保，在规定时间内接上的，不设等待期；超过规定时间再参保的，可能有等待期，以经办窗口核算为准。</p>
<h3>两边重复参保了怎么办？</h3><p>同一时间只能享受一份待遇。请先告诉我们哪边停，窗口帮您比对，多缴的居民医保费在未享受待遇前可以申请退。</p>
<h3>爸妈跟我在外省住，看病能直接结算吗？</h3><p>先办异地长期居住备案，备案后在联网医院直接结算。临时外出突发急病的，按急诊处理，可以事后补备案。</p>
<h3>转移要多久？</h3><p>一般15个工作日内完成。期间看病的票据请保存好，完成后可以补报。</p>
<p>办理窗口：县政务服务大厅B区医保窗口；咨询电话 0999-5500803。</p>`,
    publishedDaysAgo: 57,
    at: '10:10',
    topics: ['医疗保障'],
    audience: 'person',
    lifecycle: 'employment',
    validity: 'valid',
    state: 'published',
  },
  {
    slug: 'qa-household',
    columnSlug: 'policy-qa',
    officeSlug: 'gongan',
    title: '户籍办理常见问题：落户、改名、开证明',
    summary: '新生儿落户、投靠落户、姓名变更、临时身份证和居住证的办法。',
    bodyHtml: `<h3>孩子出生后多久要上户口？</h3><p>一个月内。可以随父亲，也可以随母亲，带出生医学证明、父母身份证和户口簿到派出所，当场办结。非婚生育同样办理。</p>
<h3>我妈想把户口迁到我这里，要什么材料？</h3><p>带双方户口簿、身份证、能说明母女关系的材料。派出所能在系统里查到关系的，不再要纸质证明。</p>
<h3>成年人能改名字吗？</h3><p>能，但要有合理理由，写申请书，派出所审核，15个工作日内答复。改名后银行卡、社保、驾驶证都要自己去改，请想好再办。</p>
<h3>身份证丢了，明天要坐火车怎么办？</h3><p>可以在网上开电子临时乘车身份证明，也可以到车站派出所办理。</p>
<h3>外国人在县里长期居住怎么登记？</h3><p>入住后24小时内由本人或者留宿人到住地派出所登记；居留证件的受理在县公安局出入境窗口，提供英文填表说明。</p>
<p>户政咨询 0999-5500204。</p>`,
    publishedDaysAgo: 83,
    at: '09:50',
    topics: ['户籍治安'],
    audience: 'person',
    lifecycle: 'birth',
    validity: 'valid',
    translations: {
      en: {
        title: 'Household registration: frequent questions',
        summary:
          'Newborns, joining family, changing a name, lost identity cards, and registration of foreign residents.',
        bodyHtml: `<h3>When must a newborn be registered?</h3><p>Within one month, with either parent, at the police station, with the birth certificate and the parents’ identity cards and household booklets. It is done on the spot, whether or not the parents are married.</p>
<h3>My mother wants to move to my household. What is needed?</h3><p>Both household booklets, both identity cards and something that shows the relation. If the station finds the relation in its system, no paper proof is required.</p>
<h3>Can an adult change a name?</h3><p>Yes, with a good reason. You write an application and get an answer within 15 working days. Bank cards, insurance and the driving licence must then be changed by yourself.</p>
<h3>I lost my identity card and travel tomorrow.</h3><p>Get an electronic temporary travel certificate online or at the station police desk.</p>
<h3>How do foreign residents register?</h3><p>Within 24 hours of moving in, the resident or the host registers at the local police station. Residence permits are handled at the entry-exit counter of the county police, where guidance in English is available. Phone: 0999-5500204.</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
];
