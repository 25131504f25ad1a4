import type { DemoAnnouncement } from '../announcement-types.ts';

/** Meals for older residents: the rules and their interpretation. */
export const policiesOlder: readonly DemoAnnouncement[] = [
  {
    slug: 'older-meals-rules',
    columnSlug: 'policy-county',
    officeSlug: 'fuban',
    title: '青禾县老年助餐服务实施办法',
    summary: '60岁以上老人在助餐点用餐按年龄和困难程度补贴1至6元，助餐点按运营效果奖补。',
    bodyHtml: `<p>各乡镇人民政府、河东街道办事处，县直各有关部门：</p>
<p>《青禾县老年助餐服务实施办法》已经县政府常务会议研究同意，现印发给你们，请结合实际认真执行。</p>
<h2>第一章 总则</h2>
<p>第一条 为解决老年人特别是独居、高龄、失能老年人吃饭难的问题，规范老年助餐服务，制定本办法。</p>
<p>第二条 本办法所称老年助餐服务，是指在本县范围内，依托老年食堂、助餐点和送餐服务，为老年人提供安全、卫生、价格合适的膳食的活动。</p>
<p>第三条 老年助餐服务遵循政府支持、市场运营、个人付费、社会参与的原则。能用现有场地的不新建，能就近送餐的不强求设点，不搞一刀切。</p>
<p>第四条 县民政局牵头负责老年助餐服务的规划、补贴审核和监督；县市场监管局负责食品安全监督；县财政部门负责资金保障；县卫健局负责营养指导；乡镇人民政府、街道办事处负责设点布局和日常管理；村（居）民委员会协助做好老年人登记和送餐组织。</p>
<h2>第二章 服务对象和补贴标准</h2>
<p>第五条 本县户籍或者在本县居住满一年的60周岁以上老年人，可以在任一助餐点用餐。其中下列老年人享受用餐补贴：</p>
<table><thead><tr><th>类别</th><th>每餐补贴</th><th>每月上限</th><th>说明</th></tr></thead><tbody><tr><td>60至69周岁</td><td>1元</td><td>22餐</td><td>仅午餐</td></tr><tr><td>70至79周岁</td><td>2元</td><td>26餐</td><td>午餐、晚餐均可</td></tr><tr><td>80周岁以上</td><td>3元</td><td>30餐</td><td>午餐、晚餐均可</td></tr><tr><td>低保、低保边缘家庭老年人</td><td>5元</td><td>60餐</td><td>与年龄补贴不叠加，取高者</td></tr><tr><td>特困、经认定的失能老年人</td><td>6元</td><td>60餐</td><td>含送餐到户</td></tr></tbody></table>
<p>第六条 送餐到户的，对80周岁以上独居老年人和失能老年人，每餐另给送餐单位2元，老年人不付送餐费；其他老年人自愿选择送餐的，送餐费每餐不超过2元。</p>
<p>第七条 补贴直接在结算时扣减，老年人只付补贴后的价款。不得要求老年人先全额付款再报销，不得要求办理储值卡后才能享受补贴。</p>
<p>第八条 享受补贴不需要单独提出书面申请。老年人第一次到助餐点用餐时，出示身份证或者社会保障卡，由助餐点登记，县民政局通过数据比对确认类别。比对不一致的，由村（居）民委员会协助核实，核实期间先按年龄类别享受补贴，不得让老年人反复跑路。</p>
<h2>第三章 助餐点设置</h2>
<p>第九条 助餐点分为三类：</p>
<ul><li>老年食堂：就餐座位不少于30个，能够现场加工，每日至少供应午餐、晚餐；</li><li>助餐点：就餐座位不少于8个，由配餐中心或者附近食堂供餐，可以不现场加工；</li><li>邻里助餐户：在居住分散的村，由取得健康证明的农户为同村不超过10名老年人做饭。</li></ul>
<p>第十条 城区社区助餐点步行15分钟内可以到达；乡镇所在地至少设置一处老年食堂；常住老年人50人以上的行政村至少设置一处助餐点或者邻里助餐户。北山镇、青山乡等居住分散的村，可以采取流动餐车、集中配送熟食和半成品的方式。</p>
<p>第十一条 设置助餐点应当优先利用村（社区）综合服务设施、闲置校舍、养老机构食堂、机关企事业单位食堂。使用国有和集体房屋的，三年内免收租金。用水、用电、用气执行居民生活类价格。</p>
<p>第十二条 助餐点应当设在一层；确需设在二层以上的，应当有电梯或者无障碍坡道。就餐区应当有扶手、防滑地面、适老桌椅，菜价和补贴标准用大字公示，保留现金和人工结算方式。</p>
<h2>第四章 建设补助和运营奖补</h2>
<p>第十三条 新建、改建的助餐点通过验收后，按下列标准给予一次性建设补助：老年食堂8万元，助餐点2万元，邻里助餐户3000元。分两次拨付，验收合格拨付六成，连续运营满一年拨付四成。</p>
<p>第十四条 运营奖补按照实际服务人次和满意度核定：</p>
<table><thead><tr><th>年服务人次</th><th>满意度80%以上</th><th>满意度60%至80%</th><th>满意度60%以下</th></tr></thead><tbody><tr><td>3000至6000</td><td>1.0万元</td><td>0.6万元</td><td>不予奖补，限期整改</td></tr><tr><td>6001至12000</td><td>2.2万元</td><td>1.5万元</td><td>不予奖补，限期整改</td></tr><tr><td>12001以上</td><td>4.0万元</td><td>2.8万元</td><td>不予奖补，限期整改</td></tr></tbody></table>
<p>满意度由县民政局委托第三方每半年随机电话和入户调查，样本不少于用餐老年人的一成，不得由助餐点自行组织。</p>
<p>第十五条 鼓励慈善捐赠、志愿服务参与老年助餐。低龄健康老年人为高龄老年人送餐的，可以按规定记录志愿服务时长。不得以志愿服务名义变相拖欠劳动报酬。</p>
<h2>第五章 食品安全和服务管理</h2>
<p>第十六条 助餐点应当依法取得食品经营许可或者备案。从业人员应当持有效健康证明。老年食堂每餐每种食品成品留样不少于125克，冷藏保存48小时以上，并有记录。</p>
<p>第十七条 配餐送餐应当使用保温设备，热食送达时中心温度不低于60℃，从出锅到送达不超过90分钟。送餐人员发现老年人没有应门、身体异常的，应当立即联系其家属或者村（社区），必要时拨打120。</p>
<p>第十八条 每周菜谱提前公布，菜品注意少油、少盐、软烂。为患有糖尿病、高血压的老年人提供可选菜。每餐价格由乡镇人民政府、街道办事处与运营单位协商确定并公示，调整价格应当提前15日公布，听取用餐老年人意见。</p>
<p>第十九条 助餐点因故停餐的，应当提前一日告知老年人，并为送餐到户的失能、独居老年人安排替代膳食。连续停餐超过7日的，乡镇人民政府、街道办事处应当指定其他单位接替。</p>
<p>第二十条 助餐点应当与运营单位签订合同，载明服务内容、价格、补贴结算、退出条件。运营单位退出的，应当提前60日书面告知，结清老年人预存款项。</p>
<p>第二十一条 助餐点可以在满足老年人用餐的前提下向其他居民开放，但应当为老年人保留用餐时段和座位。对其他居民的定价由运营单位自主确定，收入用于弥补老年助餐支出的，在季度公示中写明。</p>
<p>第二十二条 用餐老年人可以推选三至五名代表组成膳食小组，每月至少与运营单位碰面一次，查看进货单据、提出换菜意见。运营单位对意见应当在七日内答复，采纳和不采纳都要说明原因。膳食小组成员不领取报酬，不承担食品安全责任。</p>
<p>第二十三条 遇有寒潮、暴雪、大雾等天气，送餐可以推迟但不得取消；道路中断的，由村（居）民委员会就近安排，确保独居、失能老年人当日有热食。助餐点应当储备不少于两日用量的米面油和耐存蔬菜。</p>
<p>第二十四条 运营单位应当为送餐人员购买意外伤害保险，配备保温箱、反光背心和急救卡片。送餐人员进入老年人家中应当出示工作证，不得推销商品，不得代管老年人的银行卡和密码。</p>
<p>第二十五条 有条件的助餐点可以延伸提供血压测量、理发、代购药品、手机使用指导等服务，应当自愿、明码标价，不得与用餐补贴捆绑。不得在助餐点举办保健品、理财产品推介活动，不得向他人提供老年人的姓名、电话和健康信息。</p>
<p>第二十六条 老年人在用餐和送餐过程中发生意外的，运营单位应当立即救助并通知家属，保存现场记录，按照责任和保险约定处理，不得推诿。乡镇人民政府、街道办事处应当协助双方协商。</p>
<p>第二十七条 老年人对饭菜质量、价格、服务有意见的，可以向助餐点、村（居）民委员会或者县民政局反映，也可以请子女、邻居代为反映。助餐点应当设置意见本和意见箱，每周查看一次，不得因老年人提意见而降低服务标准或者拒绝其用餐。</p>
<h2>第六章 资金管理和监督</h2>
<p>第二十八条 用餐补贴、建设补助和运营奖补资金列入县级预算，专款专用。用餐补贴按月结算，运营单位每月5日前报送上月数据，县民政局10个工作日内审核，审核通过后5个工作日内拨付。</p>
<p>第二十九条 用餐数据以身份核验记录为准。严禁虚报人次、冒用老年人身份、以现金或者商品形式套取补贴。发现套取的，追回资金，取消资格，三年内不得再次申请；涉嫌犯罪的，移送司法机关。</p>
<p>第三十条 县民政局每季度在本平台公布各助餐点服务人次、补贴金额、满意度和检查结果，接受社会监督。任何人可以通过本平台或者12345反映助餐服务中的问题，对反映人信息予以保密。</p>
<p>第三十一条 乡镇人民政府、街道办事处每月至少检查一次，县民政局、县市场监管局每半年至少联合检查一次，检查记录长期保存。</p>
<h2>第七章 附则</h2>
<p>第三十二条 在本县居住的外籍和港澳台老年人，凭居住证件享受同等用餐服务，用餐补贴按年龄类别执行。</p>
<p>第三十三条 本办法由县民政局负责解释。</p>
<p>第三十四条 本办法自[[+30y]]起施行，有效期三年。此前发布的有关老年食堂补贴的规定与本办法不一致的，以本办法为准。</p>`,
    documentNumber: '青政办〔[[Y]]〕17号',
    indexNumber: '115999010000000000/[[Y]]-00017',
    writtenOn: '[[-3i]]',
    publishedDaysAgo: 34,
    at: '09:00',
    topics: ['养老助残'],
    audience: 'both',
    lifecycle: 'retirement',
    validity: 'valid',
    effectiveFrom: '[[+30i]]',
    expiresInDays: 1090,
    attachments: [
      {
        name: '附件1 助餐点设置申请表.txt',
        text: '青禾县老年助餐点设置申请表\n\n申请单位（个人）：____________ 联系电话：____________\n设置地点：______乡镇（街道）______村（社区）\n类别：□老年食堂 □助餐点 □邻里助餐户\n房屋来源：□村（社区）用房 □闲置校舍 □自有 □租用\n面积：____平方米 座位：____个 是否一层：□是 □否\n供餐方式：□现场加工 □配餐\n预计每日用餐人数：____人\n食品经营许可（备案）情况：____________\n\n申请人签字：____________ 日期：____________\n村（社区）意见：____________\n乡镇（街道）意见：____________\n\n填表说明：邻里助餐户只需填写前四行，并附健康证明复印件一份。',
      },
      {
        name: '附件2 补贴标准速查.txt',
        text: '60–69岁 每餐1元 每月22餐（午餐）\n70–79岁 每餐2元 每月26餐\n80岁以上 每餐3元 每月30餐\n低保、低保边缘 每餐5元 每月60餐\n特困、失能 每餐6元 每月60餐，含送餐\n第一次用餐带身份证或社保卡，不用写申请。',
      },
    ],
    translations: {
      en: {
        title: 'Rules on meals for older residents in Qinghe County',
        summary: 'Residents over 60 get 1 to 6 yuan off each meal; meal points are funded by how well they serve.',
        bodyHtml: `<p>This is a full summary in English of the rules issued by the county government office. The Chinese text is binding.</p>
<h2>Who benefits</h2>
<p>Anyone aged 60 or over who is registered in the county or has lived here for a year may eat at any meal point. Foreign residents with a residence document receive the age-based allowance as well.</p>
<table><thead><tr><th>Group</th><th>Per meal</th><th>Meals a month</th></tr></thead><tbody><tr><td>60–69</td><td>1 yuan</td><td>22 (lunch)</td></tr><tr><td>70–79</td><td>2 yuan</td><td>26</td></tr><tr><td>80 and over</td><td>3 yuan</td><td>30</td></tr><tr><td>Low-income households</td><td>5 yuan</td><td>60</td></tr><tr><td>Extreme hardship, or recognised as unable to care for oneself</td><td>6 yuan</td><td>60, delivery included</td></tr></tbody></table>
<h2>How it works</h2>
<ul><li>No written application: show your identity card or social security card at the first meal. Until the check is done you already get the rate for your age.</li><li>The allowance is taken off at the till. Nobody may ask you to pay in full first or to buy a stored-value card.</li><li>Cash and a human cashier must remain available; prices are shown in large print.</li><li>Delivery is free for residents over 80 living alone and for those unable to care for themselves; for others it costs at most 2 yuan.</li></ul>
<h2>Meal points</h2>
<p>There are canteens (30 seats or more), meal points (8 seats or more) and neighbour kitchens for scattered villages. A one-off grant of 80,000, 20,000 or 3,000 yuan is paid after inspection. Yearly support depends on the number of meals and on satisfaction measured by an independent survey; below 60 per cent there is none.</p>
<h2>Food safety and complaints</h2>
<p>Samples are kept for 48 hours; hot food must arrive above 60 °C within 90 minutes. If a delivery finds nobody answering, the courier must call the family or the village at once. Figures and inspection results are published every quarter. Questions: 0999-5500605.</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
  {
    slug: 'older-meals-explained',
    columnSlug: 'policy-explained',
    officeSlug: 'minzheng',
    title: '一图读懂老年助餐：谁能吃、补多少、怎么补',
    summary: '不用申请、不用垫钱，第一次带身份证登记就行。',
    bodyHtml: `<p>《青禾县老年助餐服务实施办法》印发后，民政局接到不少电话，大家最关心的集中在六个问题。</p>
<h3>1. 我不是青禾户口，跟着儿子住在县城，能享受吗？</h3><p>能。在本县住满一年就可以，居住证、社区证明都算，没有这些的，社区核实登记后也可以先吃上。</p>
<h3>2. 补贴的钱打到卡里吗？</h3><p>不打卡。结账时直接减。比如河东老年食堂午餐12元，80岁以上老人付9元，低保老人付7元。</p>
<h3>3. 要不要办储值卡？</h3><p>不要。哪家食堂非要先办卡才给补贴，请拨打 0999-5500605，我们去处理。</p>
<h3>4. 村里没有食堂怎么办？</h3><p>常住老人50人以上的村今后都要有助餐点或者邻里助餐户。住得特别散的，北山、青山先试流动餐车，每周一、三、五送到村口。</p>
<h3>5. 我妈瘫痪在床，谁送？</h3><p>经认定的失能老人每餐补6元，送餐免费，不用您去跑认定，打电话给村里，由乡镇约评估人员上门。</p>
<h3>6. 办食堂的能拿多少钱？</h3><p>建好补一次，以后看人次、看满意度给。满意度是第三方去问老人，低于六成一分不给。</p>
<p>办法施行后第一个月是磨合期，系统比对可能慢，先按年龄补，多退少补由后台结算，不让老人跑。</p>`,
    publishedDaysAgo: 32,
    at: '15:10',
    topics: ['养老助残'],
    audience: 'person',
    lifecycle: 'retirement',
    validity: 'valid',
    interprets: ['older-meals-rules'],
    state: 'published',
  },
];
