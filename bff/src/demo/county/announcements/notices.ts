import type { DemoAnnouncement } from '../announcement-types.ts';

/** Water and power cuts, weather, fraud alerts, opening times. */
export const notices: readonly DemoAnnouncement[] = [
  {
    slug: 'water-cut-liuhe',
    columnSlug: 'notice-utility',
    officeSlug: 'shuiwu',
    title: '关于柳河镇部分区域计划停水的通知',
    summary: '柳河街社区、东柳村因主管道换阀停水10小时，请提前储水；镇卫生院和中心学校由送水车保障。',
    bodyHtml: `<p>柳河镇居民朋友：</p>
<p>柳河街与东柳路交叉口的主供水阀门老化渗漏，近一个月已抢修三次。为彻底解决问题，县供水公司决定更换阀门并改接一段42米的老旧管道，施工期间需要停水。</p>
<h2>停水时间</h2>
<p><strong>[[+2w]]8:00至18:00</strong>，共10小时。如遇大风降温天气不能焊接，顺延一天，届时由村（社区）广播通知。</p>
<h2>停水范围</h2>
<ul><li>柳河街社区：柳河街1号至96号、中学巷、粮站家属院；</li><li>东柳村：一组、二组、三组；</li><li>东柳路以北的地势较高住户，恢复供水后可能要晚1至2小时见水。</li></ul>
<h2>请您这样准备</h2>
<ol><li>提前储备一天的饮用和生活用水，关好水龙头，以免来水时家中无人造成跑水。</li><li>使用太阳能、燃气热水器的住户，停水期间请关闭进水阀。</li><li>刚恢复供水时水可能发黄，放水两三分钟变清后再用，请不要立即开净水器。</li></ol>
<p>镇卫生院、柳河镇中心学校由送水车定点供水。家中有卧床老人、透析患者需要送水的，请在停水前一天与社区联系，或拨打供水服务电话 0999-5501402（24小时）。</p>
<p>给您带来不便，请谅解。</p>`,
    indexNumber: '115999010000014010/[[Y]]-00213',
    writtenOn: '[[-1i]]',
    publishedDaysAgo: 1,
    at: '10:20',
    topics: ['供水供电'],
    audience: 'both',
    validity: 'valid',
    expiresInDays: 3,
    pinned: { untilDaysAhead: 2 },
    regionTown: 'liuhe',
    translations: {
      en: {
        title: 'Planned water cut in part of Liuhe Town',
        summary: 'Liuhe Street community and Dongliu village: 10 hours without water while a main valve is replaced.',
        bodyHtml: `<p>The main valve at the corner of Liuhe Street and Dongliu Road is old and has been repaired three times in a month. The county water company will replace it together with 42 metres of pipe.</p>
<h2>When</h2><p><strong>[[+2en]], 8:00 to 18:00.</strong> If it is too windy to weld, the work moves to the next day and the village loudspeakers will say so.</p>
<h2>Where</h2><ul><li>Liuhe Street community: Liuhe Street nos. 1–96, Zhongxue Lane, the grain-station flats;</li><li>Dongliu village: groups 1, 2 and 3;</li><li>homes on the high ground north of Dongliu Road may get water back one or two hours later than the others.</li></ul>
<h2>Please prepare</h2><ol><li>Store water for one day and leave all taps closed.</li><li>Close the inlet of solar and gas water heaters.</li><li>When the water returns it may be yellowish. Let it run for two or three minutes before use.</li></ol>
<p>A water truck serves the town clinic and the central school. If someone at home is bedridden or on dialysis and needs water brought in, call 0999-5501402 (24 hours) the day before.</p>`,
        origin: 'human',
      },
      ru: {
        title: 'Плановое отключение воды в части посёлка Люхэ',
        summary: 'Община улицы Люхэ и деревня Дунлю: 10 часов без воды из-за замены главной задвижки.',
        bodyHtml: `<p>Главная задвижка на углу улиц Люхэ и Дунлю износилась: за месяц её чинили трижды. Водоканал уезда заменит задвижку и 42 метра трубы.</p>
<h2>Когда</h2><p><strong>[[+2ru]], с 8:00 до 18:00.</strong> При сильном ветре работы перенесут на следующий день, об этом объявят по деревенскому радио.</p>
<h2>Где</h2><ul><li>община улицы Люхэ: дома 1–96, переулок Чжунсюэ, дома бывшего зернового склада;</li><li>деревня Дунлю: группы 1, 2 и 3.</li></ul>
<h2>Как подготовиться</h2><ol><li>Запасите воду на сутки и закройте краны.</li><li>Перекройте подачу воды в водонагреватели.</li><li>После включения вода может быть желтоватой: спустите её две-три минуты.</li></ol>
<p>Поликлинике и школе воду подвезут. Если дома лежачий больной или человек на диализе и нужна доставка воды, позвоните накануне: 0999-5501402 (круглосуточно).</p>`,
        origin: 'human',
      },
      ja: {
        title: '柳河鎮の一部で計画断水を行います',
        summary: '柳河街社区と東柳村で、本管バルブ交換のため10時間断水します。',
        bodyHtml: `<p>柳河街と東柳路の交差点にある本管バルブが老朽化し、この1か月で3回修理しました。県の水道会社がバルブと配管42メートルを取り替えます。</p>
<h2>日時</h2><p><strong>[[+2ja]] 8時から18時まで</strong>。強風で溶接できない場合は翌日に延期し、村の放送でお知らせします。</p>
<h2>区域</h2><ul><li>柳河街社区：柳河街1号〜96号、中学巷、糧站家属院</li><li>東柳村：一組、二組、三組</li></ul>
<h2>お願い</h2><ol><li>1日分の水をため、蛇口を閉めておいてください。</li><li>給湯器の給水栓を閉めてください。</li><li>復旧直後は水が黄色いことがあります。2、3分流してからお使いください。</li></ol>
<p>寝たきりの方や透析中の方がいて水の配達が必要なご家庭は、前日までに 0999-5501402（24時間）へお電話ください。</p>`,
        origin: 'human',
      },
      ko: {
        title: '류허진 일부 지역 계획 단수 안내',
        summary: '주 밸브 교체로 류허가 지역사회와 둥류촌에 10시간 단수가 있습니다.',
        bodyHtml: `<p>류허가와 둥류로 교차점의 주 급수 밸브가 낡아 한 달 사이 세 번 수리했습니다. 현 수도회사가 밸브와 관 42미터를 교체합니다.</p>
<h2>시간</h2><p><strong>[[+2ko]] 오전 8시~오후 6시.</strong> 강풍으로 작업이 어려우면 하루 미루며 마을 방송으로 알립니다.</p>
<h2>지역</h2><ul><li>류허가 지역사회: 류허가 1~96호, 중쉐골목, 양곡창 사택</li><li>둥류촌: 1·2·3조</li></ul>
<h2>준비</h2><ol><li>하루 쓸 물을 받아 두고 수도꼭지를 잠가 주세요.</li><li>온수기 급수 밸브를 잠가 주세요.</li><li>다시 나온 물이 누렇다면 2~3분 흘려보낸 뒤 쓰세요.</li></ol>
<p>누워 지내는 가족이나 투석 환자가 있어 물 배달이 필요하면 하루 전까지 0999-5501402(24시간)로 전화해 주세요.</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
  {
    slug: 'water-cut-hedong-night',
    columnSlug: 'notice-utility',
    officeSlug: 'shuiwu',
    title: '河东街道夜间管网冲洗降压供水通知',
    summary: '滨河、朝阳两个社区夜间冲洗管网，四层以上可能短时无水。',
    bodyHtml: `<p>入冬前县供水公司对河东片区管网进行一次冲洗，把管底沉积的泥沙排走，减少居民反映的水发黄问题。冲洗安排在用水最少的夜间进行，期间不全停，但水压会降低。</p>
<ul><li><strong>时间</strong>：[[+3w]]23:00至次日5:00。</li><li><strong>范围</strong>：滨河社区、朝阳社区，青禾大道以东、滨河路以西。</li><li><strong>影响</strong>：三层以下水流变小；四层以上没有二次加压的楼栋可能短时无水。</li></ul>
<p>次日早晨如出水发浑，请先放三分钟。超过半小时仍然浑浊的，请拨打 0999-5501402，供水公司两小时内上门检查。早餐店、豆腐坊等清晨用水量大的商户，请提前一晚储水。</p><p>冲洗路线由北向南，每段约40分钟，现场有人值守。夜里需要用水的透析患者、产妇家庭，可在前一天向社区登记，由供水公司送桶装水，不收费。</p>`,
    publishedDaysAgo: 6,
    at: '15:40',
    topics: ['供水供电'],
    audience: 'both',
    validity: 'expired',
    expiresInDays: -2,
    regionTown: 'hedong',
    state: 'published',
  },
  {
    slug: 'power-cut-xinghua',
    columnSlug: 'notice-utility',
    officeSlug: 'town-xinghua',
    title: '杏花乡10千伏线路检修停电安排',
    summary: '三个村分三天轮流停电，每天不超过7小时，避开早晚做饭时间。',
    bodyHtml: `<p>接县供电公司通知，杏花乡10千伏杏桃线要更换绝缘导线并清理线下树障。为减少影响，改原来的连续停电为分村轮停，时间如下：</p>
<table><thead><tr><th>日期</th><th>时间</th><th>停电范围</th><th>主要工作</th></tr></thead><tbody><tr><td>[[+3w]]</td><td>8:30–15:30</td><td>杏花村一至五组</td><td>更换导线1.2公里</td></tr><tr><td>[[+4w]]</td><td>8:30–15:30</td><td>桃园村全村</td><td>更换横担、修剪果树枝</td></tr><tr><td>[[+5w]]</td><td>9:00–14:00</td><td>柳树湾村一至三组</td><td>更换变压器熔断器</td></tr></tbody></table>
<p>请注意三件事：一是线路随时可能提前送电，停电期间也要当作有电，不要触碰落地电线；二是冷库、育雏棚请提前准备发电机，自备发电机必须断开总闸，防止反送电伤人；三是家中有制氧机的，请提前告诉村干部，乡里安排移动电源。</p>
<p>联系电话：乡便民服务中心 0999-5502601；供电抢修 0999-5509588（24小时）。</p>`,
    publishedDaysAgo: 3,
    at: '09:10',
    topics: ['供水供电', '农业农村'],
    audience: 'both',
    validity: 'valid',
    expiresInDays: 3,
    regionTown: 'xinghua',
    state: 'published',
  },
  {
    slug: 'power-cut-chengguan',
    columnSlug: 'notice-utility',
    officeSlug: 'town-chengguan-town',
    title: '文庙社区电缆入地改造临时停电通知',
    summary: '文昌街西段架空线入地，[[+4]]白天停电，学校和诊所使用应急电源。',
    bodyHtml: `<p>文昌街西段架空线入地工程进入电缆切换阶段，需要停电一天。</p>
<p><strong>停电时间</strong>：[[+4w]]7:30至17:00。<strong>停电范围</strong>：文昌街1号至58号、文庙巷全部、县第二小学家属楼。</p>
<p>县第二小学由供电公司提供应急发电车，正常上课、供餐。社区卫生服务站当天上午不输液，换药、开药照常。电梯楼请物业提前张贴通知，停电前十分钟停运电梯并逐层查看，防止有人被困。</p>
<p>切换完成后，文昌街西段23根电线杆将在一个月内拆除，路面由施工单位恢复。发现井盖松动、路面沉陷，请拨打城关镇值班电话 0999-5502101。</p><p>沿街理发、餐饮等商户请提前安排好预约和食材。家中有制氧机、吸痰器等医疗设备的，请在停电前一天向文庙社区登记，社区借给移动电源，并在停电期间每两小时上门看一次。</p>`,
    publishedDaysAgo: 12,
    at: '11:05',
    topics: ['供水供电', '城市管理'],
    audience: 'both',
    validity: 'expired',
    expiresInDays: -8,
    regionTown: 'chengguan-town',
    state: 'published',
  },
  {
    slug: 'cold-wave',
    columnSlug: 'notice-emergency',
    officeSlug: 'fuban',
    title: '寒潮和道路结冰应对提示',
    summary: '未来三天最低气温降10℃左右，北山、青山有雨夹雪，请做好取暖、出行和大棚防护。',
    bodyHtml: `<p>县气象台预计，受较强冷空气影响，[[+1]]夜间到[[+3]]，我县气温明显下降，最低气温降幅9至11℃，城区最低零下4℃，北山镇、青山乡海拔600米以上地区零下8℃，并有雨夹雪转小雪，道路易结冰。</p>
<h2>出行</h2><p>北山镇岭上路段、青山乡云顶村盘山路夜间20时至次日8时视结冰情况封闭，客运班车停发最早一班和最晚一班。私家车请备防滑链，骑电动车的请慢行，送孩子上学尽量步行。</p>
<h2>取暖</h2><p>烧炭、烧煤取暖的家庭，烟道要通到室外，睡前检查火炉，窗户留一条缝。每年我县都有一氧化碳中毒事故，<strong>出现头晕、恶心要马上开窗、到室外，并拨打120</strong>。使用电热毯不要折叠，不要整夜通电。</p>
<h2>独居老人和困难家庭</h2><p>各村（社区）已排好上门名单，80岁以上独居老人每天联系一次。缺棉被、缺取暖物品的，可以直接给村（社区）打电话，也可以在本平台提交求助，民政部门24小时内回应。流浪人员救助电话 0999-5500602。</p>
<h2>农业</h2><p>大棚今晚前加固压膜线，傍晚放下棉被；果园及时摘完剩余果实；水管、水表用旧衣物包好。</p>
<p>县值班电话 0999-5500102（24小时）。</p>`,
    publishedDaysAgo: 1,
    at: '17:30',
    topics: ['应急天气'],
    audience: 'both',
    validity: 'valid',
    expiresInDays: 4,
    pinned: { untilDaysAhead: 3 },
    translations: {
      en: {
        title: 'Cold wave and icy roads: what to do',
        summary:
          'Lows fall by about 10 °C in three days, with sleet in Beishan and Qingshan. Advice on heating, travel and farms.',
        bodyHtml: `<p>From the night of [[+1en]] to [[+3en]] the lowest temperatures drop by 9 to 11 °C: about −4 °C in the county town and −8 °C above 600 metres in Beishan and Qingshan, where sleet turns to snow and roads may freeze.</p>
<h2>Travel</h2><p>The ridge road in Beishan and the mountain road to Yunding village may close between 20:00 and 8:00. The first and last country buses do not run. Carry snow chains; ride slowly; walk children to school where you can.</p>
<h2>Heating</h2><p>If you burn charcoal or coal, the flue must lead outdoors and a window must stay slightly open. <strong>If you feel dizzy or sick, open the windows, go outside and call 120.</strong> Do not fold an electric blanket or leave it on all night.</p>
<h2>People living alone</h2><p>Every village and community calls residents over 80 who live alone once a day. If you lack bedding or heating, tell your village office or post a request for help here: civil affairs answers within 24 hours.</p>
<h2>Farms</h2><p>Tighten greenhouse film before tonight, lower the quilts at dusk, and wrap water pipes and meters.</p>
<p>County duty desk: 0999-5500102 (24 hours).</p>`,
        origin: 'human',
      },
      ko: {
        title: '한파와 도로 결빙 대비 안내',
        summary: '사흘간 최저 기온이 약 10℃ 떨어집니다. 난방, 이동, 하우스 관리에 유의하세요.',
        bodyHtml: `<p>[[+1ko]] 밤부터 [[+3ko]]까지 최저 기온이 9~11℃ 떨어져 읍내는 영하 4℃, 베이산진과 칭산향 고지대는 영하 8℃가 됩니다. 진눈깨비가 눈으로 바뀌어 길이 얼 수 있습니다.</p>
<h2>이동</h2><p>베이산 고갯길과 윈딩촌 산길은 밤 8시부터 아침 8시까지 통제될 수 있고, 농촌버스 첫차와 막차는 운행하지 않습니다.</p>
<h2>난방</h2><p>숯이나 석탄을 때는 집은 연통을 밖으로 내고 창문을 조금 열어 두세요. <strong>어지럽거나 메스꺼우면 바로 창을 열고 밖으로 나와 120에 전화하세요.</strong></p>
<h2>혼자 사는 어르신</h2><p>80세 이상 홀로 사는 분께는 매일 한 번 연락합니다. 이불이나 난방이 부족하면 마을에 알리거나 이 서비스에서 도움을 요청하세요.</p>
<p>현 당직 전화 0999-5500102(24시간).</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
  {
    slug: 'forest-fire-ban',
    columnSlug: 'notice-emergency',
    officeSlug: 'xian',
    title: '青禾县人民政府森林防火禁火令',
    summary: '北山、青山、石桥林区进入冬春防火期，林区及边缘100米内禁止一切野外用火。',
    bodyHtml: `<p>为预防森林火灾，保护人民生命财产和森林资源安全，依据《森林防火条例》，县人民政府发布禁火令如下：</p>
<ol><li><strong>禁火期</strong>：自[[+5y]]起，至次年4月30日止。</li><li><strong>禁火区</strong>：北山镇、青山乡全域林地，石桥镇马家店村、清泉村林地，以及上述林地边缘100米范围。</li><li><strong>禁止行为</strong>：上坟烧纸、燃放鞭炮和孔明灯；烧田埂、烧秸秆、炼山；吸烟、野炊、烤火；携带火种和易燃易爆物品进入林区。</li><li><strong>特殊用火</strong>：电力、通信等确需在林区动火作业的，提前5个工作日向县自然资源局申请，经批准并落实看护人员后方可进行。</li><li><strong>入林检查</strong>：各进山路口设检查卡口，进山人员应扫码或登记，主动交存火种。提倡鲜花、植树等方式祭扫，卡口免费提供菊花和黄丝带。</li><li><strong>责任追究</strong>：违反本令的，由有关部门依法处罚；引发火灾的，依法追究责任。未成年人和无民事行为能力人违反的，由监护人承担责任。</li></ol>
<p>发现火情请立即拨打 119，或县森林防火值班电话 0999-5501002。举报违规用火属实的，按规定给予奖励并为举报人保密。</p>`,
    documentNumber: '青政令〔[[Y]]〕2号',
    indexNumber: '115999010000000000/[[Y]]-00196',
    writtenOn: '[[-2i]]',
    publishedDaysAgo: 20,
    at: '08:30',
    topics: ['应急天气', '农业农村'],
    audience: 'both',
    validity: 'valid',
    effectiveFrom: '[[+5i]]',
    expiresInDays: 160,
    state: 'published',
  },
  {
    slug: 'fraud-insurance-refund',
    columnSlug: 'notice-antifraud',
    officeSlug: 'gongan',
    title: '警惕冒充医保局“退费”诈骗',
    summary: '近两周县内发生4起假冒医保退费诈骗，共损失11.3万元，记住三个“不”。',
    bodyHtml: `<p>正值城乡居民医保集中缴费，骗子也盯上了这个时候。近两周，县公安局接到4起同类报警，被骗最多的一位是河东街道62岁的张阿姨，被骗5.8万元。</p>
<h2>骗子怎么骗</h2><ol><li>打电话自称“医保中心”，能说出您的姓名和住址，说您多缴了一年医保，可以退400元。</li><li>让您加好友、下载一个会议软件，打开<strong>屏幕共享</strong>“核对银行卡”。</li><li>共享时让您打开手机银行，说退费失败是因为余额不足、卡被冻结，要先转钱“激活”。</li><li>您输入密码、收到验证码，他在那头看得清清楚楚，钱几分钟就转走。</li></ol>
<h2>记住三个“不”</h2><ul><li>医保退费只在窗口或原缴费渠道办，<strong>不会</strong>让您下载软件；</li><li>任何单位都<strong>不会</strong>让您共享屏幕看手机银行；</li><li>来电能报出您的信息，也<strong>不</strong>等于他是工作人员。</li></ul>
<p>已经转账的，不要等，马上拨打 110，说清转出时间、金额、对方账号，越早止付越有希望。拿不准时，可以先问社区民警，或拨打县公安局反诈专线 0999-5500210。</p>
<p>请子女把这条转给家里老人，最好当面说一遍。</p>`,
    publishedDaysAgo: 4,
    at: '09:00',
    topics: ['户籍治安', '医疗保障'],
    audience: 'person',
    validity: 'valid',
    translations: {
      en: {
        title: 'Beware of callers offering a “medical insurance refund”',
        summary: 'Four cases in two weeks, 113,000 yuan lost. How the trick works and three things officials never do.',
        bodyHtml: `<p>While residents pay their medical insurance, swindlers call too. In two weeks the county police recorded four cases; the largest loss was 58,000 yuan.</p>
<h2>How it works</h2><ol><li>A caller from the “insurance centre” knows your name and address and says you overpaid by 400 yuan.</li><li>You are told to install a meeting app and to <strong>share your screen</strong>.</li><li>You open your banking app; the “refund fails” and you must transfer money to “activate” the card.</li><li>The caller reads your password and code on the shared screen and empties the account.</li></ol>
<h2>Remember</h2><ul><li>Refunds are made at the counter or through the channel you paid with. Nobody asks you to install an app.</li><li>No office ever asks you to share the screen of your banking app.</li><li>Knowing your data does not make the caller an official.</li></ul>
<p>If you have transferred money, call 110 at once with the time, the amount and the account. If in doubt, call the county fraud desk, 0999-5500210.</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
  {
    slug: 'fraud-part-time',
    columnSlug: 'notice-antifraud',
    officeSlug: 'gongan',
    title: '“在家点赞日赚三百”是刷单诈骗',
    summary: '宝妈、学生和返乡青年是主要被骗人群，先给小甜头再要大本金。',
    bodyHtml: `<p>本月我县接报刷单返利类诈骗9起，占电信网络诈骗警情的四成。受骗的多是在家带孩子的妈妈、在校学生和刚返乡还没找到工作的年轻人。</p>
<p>这类骗局分三步：先是在群里发“点赞、关注给2元”，真的给您几十元；接着拉您进“福利群”，群里人人晒收款，其实都是同伙；最后派“联单任务”，要您垫付几百、几千、几万，以“操作失误”“账户冻结”为由，本金一分不退。</p>
<p><strong>凡是要您先垫钱的兼职，都是诈骗。</strong>想找在家能做的活，可以到县人社局看手工活、客服岗位，全部经过核实，不收任何费用，电话 0999-5500403。</p>
<p>还要提醒：把银行卡、电话卡租借给别人“跑分”，本身就违法，会影响今后办卡、贷款。</p><p>如果您正在做这样的任务，不要想着“再做一单就能回本”，马上停止转账，保存聊天记录和转账截图，拨打 110 或到就近派出所。越早报警，冻结资金的机会越大。</p>`,
    publishedDaysAgo: 23,
    at: '16:15',
    topics: ['户籍治安', '就业劳动'],
    audience: 'person',
    validity: 'valid',
    state: 'published',
  },
  {
    slug: 'new-year-hours',
    columnSlug: 'notice-holiday',
    officeSlug: 'zhengwu',
    title: '元旦期间便民服务时间安排',
    summary: '1月1日各大厅休息，医院急诊、供水供电抢修和12345不停；假期日期以国家公布为准。',
    bodyHtml: `<p>元旦将至，现将各服务场所时间公布如下。放假日期以国家公布的安排为准，1月1日当天统一按节日安排执行。</p>
<table><thead><tr><th>服务</th><th>1月1日</th><th>1月2日起</th><th>电话</th></tr></thead><tbody><tr><td>县政务服务大厅</td><td>休息，自助区开放</td><td>工作日照常，周六上午延时服务</td><td>0999-5510266</td></tr><tr><td>乡镇便民服务中心</td><td>休息，有人值班</td><td>工作日照常</td><td>各乡镇值班电话</td></tr><tr><td>12345热线和本平台</td><td>24小时</td><td>24小时</td><td>12345</td></tr><tr><td>县人民医院、县中医院</td><td>急诊24小时，普通门诊半天</td><td>照常</td><td>0999-5508120</td></tr><tr><td>供水抢修</td><td>24小时</td><td>24小时</td><td>0999-5501402</td></tr><tr><td>公交</td><td>首班6:30，末班20:00</td><td>照常</td><td>0999-5501105</td></tr></tbody></table>
<p>婚姻登记1月1日不办理，已预约当天的系统会提示改约，原名额保留到1月5日。急需用身份证出行的，可到火车站、汽车站派出所窗口办理临时乘车证明。</p>
<p>假期提交的咨询和诉求照常受理，办理时限按工作日计算，从节后第一个工作日起算。</p>`,
    publishedDaysAgo: 2,
    at: '10:00',
    topics: ['政务服务'],
    audience: 'both',
    validity: 'valid',
    translations: {
      en: {
        title: 'Opening times around New Year',
        summary: 'Service halls close on 1 January; emergency rooms, water repairs and the 12345 line stay open.',
        bodyHtml: `<p>The exact holiday follows the national calendar. On 1 January the following applies.</p>
<table><thead><tr><th>Service</th><th>1 January</th><th>From 2 January</th><th>Phone</th></tr></thead><tbody><tr><td>County service hall</td><td>Closed; self-service area open</td><td>Working days as usual, Saturday mornings open</td><td>0999-5510266</td></tr><tr><td>12345 line and this service</td><td>24 hours</td><td>24 hours</td><td>12345</td></tr><tr><td>County hospitals</td><td>Emergency 24 hours, clinics half a day</td><td>As usual</td><td>0999-5508120</td></tr><tr><td>Water repairs</td><td>24 hours</td><td>24 hours</td><td>0999-5501402</td></tr><tr><td>Buses</td><td>6:30–20:00</td><td>As usual</td><td>0999-5501105</td></tr></tbody></table>
<p>There are no marriage registrations on 1 January; booked couples may move to another day and keep their place until 5 January. Requests posted during the holiday are accepted as usual; time limits count working days.</p>`,
        origin: 'human',
      },
      ru: {
        title: 'Часы работы в новогодний праздник',
        summary: '1 января центры услуг закрыты; скорая помощь, водоканал и линия 12345 работают.',
        bodyHtml: `<p>Точные даты праздника устанавливает государственный календарь. 1 января действует следующее расписание.</p>
<table><thead><tr><th>Служба</th><th>1 января</th><th>Со 2 января</th><th>Телефон</th></tr></thead><tbody><tr><td>Центр услуг уезда</td><td>закрыт, открыта зона самообслуживания</td><td>в рабочие дни, по субботам утром</td><td>0999-5510266</td></tr><tr><td>Линия 12345</td><td>круглосуточно</td><td>круглосуточно</td><td>12345</td></tr><tr><td>Больницы уезда</td><td>неотложная помощь круглосуточно</td><td>как обычно</td><td>0999-5508120</td></tr><tr><td>Аварийная служба водоканала</td><td>круглосуточно</td><td>круглосуточно</td><td>0999-5501402</td></tr><tr><td>Автобусы</td><td>6:30–20:00</td><td>как обычно</td><td>0999-5501105</td></tr></tbody></table>
<p>Регистрации брака 1 января нет; записанные пары могут перенести визит и сохраняют место до 5 января.</p>`,
        origin: 'human',
      },
      ja: {
        title: '元日の業務時間',
        summary: '1月1日は窓口休業。救急、水道修理、12345は休まず対応します。',
        bodyHtml: `<p>休日の日程は国の発表に従います。1月1日は次のとおりです。</p>
<table><thead><tr><th>サービス</th><th>1月1日</th><th>1月2日から</th><th>電話</th></tr></thead><tbody><tr><td>県行政サービスホール</td><td>休業（自動機コーナーは利用可）</td><td>平日通常、土曜午前も開庁</td><td>0999-5510266</td></tr><tr><td>12345と本サービス</td><td>24時間</td><td>24時間</td><td>12345</td></tr><tr><td>県の病院</td><td>救急24時間、外来は半日</td><td>通常</td><td>0999-5508120</td></tr><tr><td>水道修理</td><td>24時間</td><td>24時間</td><td>0999-5501402</td></tr></tbody></table>
<p>1月1日は婚姻登記を行いません。予約済みの方は日を変更でき、1月5日まで枠を残します。</p>`,
        origin: 'human',
      },
      ko: {
        title: '새해 첫날 업무 시간 안내',
        summary: '1월 1일 민원실은 쉬고 응급실, 수도 수리, 12345는 쉬지 않습니다.',
        bodyHtml: `<p>휴일 날짜는 국가 발표를 따릅니다. 1월 1일 일정은 다음과 같습니다.</p>
<table><thead><tr><th>서비스</th><th>1월 1일</th><th>1월 2일부터</th><th>전화</th></tr></thead><tbody><tr><td>현 민원실</td><td>휴무, 무인 창구 이용 가능</td><td>평일 정상, 토요일 오전 운영</td><td>0999-5510266</td></tr><tr><td>12345와 이 서비스</td><td>24시간</td><td>24시간</td><td>12345</td></tr><tr><td>현 병원</td><td>응급실 24시간, 외래 오전만</td><td>정상</td><td>0999-5508120</td></tr><tr><td>수도 수리</td><td>24시간</td><td>24시간</td><td>0999-5501402</td></tr></tbody></table>
<p>1월 1일에는 혼인신고를 받지 않습니다. 예약한 분은 날짜를 바꿀 수 있고 1월 5일까지 자리가 유지됩니다.</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
  {
    slug: 'saturday-hours',
    columnSlug: 'notice-holiday',
    officeSlug: 'zhengwu',
    title: '县政务服务大厅周六上午延时服务',
    summary: '每周六9:00–12:00办理医保、社保、户籍、不动产等43个事项，可提前预约。',
    bodyHtml: `<p>不少群众反映“上班没空办，有空不上班”。经过两个月试行，县政务服务大厅从本周起正式开设周六上午延时服务。</p>
<ul><li><strong>时间</strong>：每周六9:00–12:00，法定节假日除外。</li><li><strong>事项</strong>：医保参保登记、社保卡补换、户籍证明、不动产查询、个体工商户登记等43项，清单见附件。</li><li><strong>办法</strong>：建议在本平台“预约”中选周六时段；没有预约也可现场取号，按预约优先、现场其次的顺序叫号。</li></ul>
<p>需要后台部门会签的事项，周六只收件，下周一开始计时，窗口会把这一点写在受理单上。延时服务不收取任何费用。咨询电话 0999-5510266。</p><p>带孩子来办事的，一楼东侧有照看角；老人和残疾人可走优先窗，不用取号。周六来的人多集中在10点半前后，9点到10点排队最短。</p>`,
    publishedDaysAgo: 41,
    at: '09:30',
    topics: ['政务服务'],
    audience: 'both',
    validity: 'valid',
    attachments: [
      {
        name: '附件 周六延时服务事项（节选）.txt',
        text: '青禾县政务服务大厅周六延时服务事项（节选）\n一、医保：参保登记、异地就医备案、门诊慢特病申报收件\n二、社保：社保卡补换、养老资格认证、参保证明打印\n三、公安：户口簿换发、居住证受理、无犯罪记录证明\n四、自然资源：不动产登记查询、抵押注销收件\n五、市场监管：个体工商户设立、变更、注销\n六、民政：高龄津贴申报收件\n说明：周六收件事项从下一个工作日起计时。',
      },
    ],
    translations: {
      en: {
        title: 'County service hall now open on Saturday mornings',
        summary:
          '43 services including insurance, household registration and property, Saturdays 9:00–12:00. Booking advised.',
        bodyHtml: `<p>Many residents cannot come on working days. After a two-month trial the county service hall now opens on Saturdays.</p>
<ul><li><strong>When:</strong> Saturdays 9:00–12:00, except public holidays.</li><li><strong>What:</strong> 43 services, among them medical insurance registration, social security cards, household certificates, property searches and small-business registration.</li><li><strong>How:</strong> book a Saturday slot here; without a booking you may take a number at the hall.</li></ul>
<p>Where another office has to sign, the papers are only received on Saturday and the time limit starts on the next working day; your receipt says so. There is no extra charge. Questions: 0999-5510266.</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
  {
    slug: 'shuangqiao-market-day',
    columnSlug: 'notice-town',
    officeSlug: 'town-shuangqiao',
    title: '双桥镇赶集地点临时调整',
    summary: '老集场改造期间，逢三逢八赶集移到镇体育广场，约四十天。',
    bodyHtml: `<p>镇老集场地面硬化和排水改造本月开工，工期约40天。施工期间，农历逢三、逢八的集市移到镇体育广场。</p>
<ul><li>摊位按原号顺延，地面已喷号码，摊主凭原摊位牌进场，不另收费；</li><li>活禽、种苗在广场东侧单独设区，请不要与食品混放；</li><li>早6点至下午2点，广场西路只准步行，电动车停在粮站院内。</li></ul>
<p>北桥村、黄土岗村的老人多，镇里安排两辆面包车，集日早7点半、8点半从村委会出发，上午11点返回，免费乘坐。有意见请打 0999-5502401。</p><p>广场新装临时厕所两座、热水点一处，公平秤设在东入口。摊主自带的遮阳棚请压实，风力达到六级时镇里会提前一晚通知停市，当天摊位费不收。</p>`,
    publishedDaysAgo: 9,
    at: '14:20',
    topics: ['乡镇治理'],
    audience: 'both',
    validity: 'valid',
    regionTown: 'shuangqiao',
    state: 'published',
  },
  {
    slug: 'shiqiao-river-dredge',
    columnSlug: 'notice-town',
    officeSlug: 'town-shiqiao',
    title: '石桥镇清泉河清淤期间注意事项',
    summary: '清泉村至石桥村3.2公里河道清淤，河边菜地请于开工前收完。',
    bodyHtml: `<p>趁冬季水小，镇里对清泉河清泉村水闸至石桥村石拱桥段3.2公里进行清淤，预计25天完成。</p>
<p>请沿河群众：一、河滩上的菜在[[+6]]前收完，村里已逐户登记，清淤不占承包地，河滩种植不予补偿；二、施工机械进出走河堤路，老人孩子不要到堤上晒太阳、玩耍；三、淤泥统一运到马家店村废砖坑，想要淤泥肥田的，到村委会报名，免费自运，检测合格后才放行。</p>
<p>石拱桥是老桥，施工车辆一律不准上桥，绕行镇北漫水路。监督电话：镇农业办 0999-5502703。</p><p>清出的河道两侧栽植柳树和芦竹，不再恢复菜地。清淤前后的断面照片和淤泥检测报告在镇便民服务中心公示，村民推选的5名监督员每天到现场记录。</p>`,
    publishedDaysAgo: 16,
    at: '10:45',
    topics: ['乡镇治理', '农业农村'],
    audience: 'person',
    validity: 'valid',
    regionTown: 'shiqiao',
    state: 'published',
  },
];
