import type { DemoAnnouncement } from '../announcement-types.ts';

/** Medical insurance and pensions. */
export const livelihood: readonly DemoAnnouncement[] = [
  {
    slug: 'medical-fee',
    columnSlug: 'life-medical',
    officeSlug: 'yibao',
    title: '[[Y+1]]年度城乡居民基本医疗保险开始缴费',
    summary: '个人缴费每人400元，困难群众按类别资助，三种办法可缴，逾期有等待期。',
    bodyHtml: `<p>[[Y+1]]年度城乡居民基本医疗保险已开始集中缴费，截止时间为今年12月31日。按时缴费的，从明年1月1日起享受待遇。</p>
<h2>谁参加</h2><p>本县没有参加职工医保的城乡居民、在校学生、新生儿，以及持居住证的外来人员和他们的子女。</p>
<h2>交多少</h2><table><thead><tr><th>人员</th><th>个人缴费</th><th>怎样享受资助</th></tr></thead><tbody><tr><td>一般居民、学生儿童</td><td>400元</td><td>—</td></tr><tr><td>特困人员、孤儿</td><td>0元</td><td>自动识别，不用申请</td></tr><tr><td>低保对象</td><td>120元</td><td>自动识别，缴费时直接减</td></tr><tr><td>低保边缘、返贫监测对象</td><td>200元</td><td>自动识别，缴费时直接减</td></tr><tr><td>新生儿（出生90天内）</td><td>400元</td><td>从出生之日起享受</td></tr></tbody></table>
<h2>怎么交</h2><ol><li>手机：在税务部门的社保缴费小程序中，选“城乡居民医疗保险”，可以为家人代缴；</li><li>就近：到村（社区）便民服务点，凭身份证由工作人员帮办，收现金，当场给凭证；</li><li>窗口：县政务服务大厅B区6号窗、各乡镇便民服务中心。</li></ol>
<p><strong>不要把钱转给个人，不要点短信里的链接。</strong>村干部代收的，请索取缴费凭证，三天后可查到账。</p>
<h2>逾期怎么办</h2><p>明年1月1日以后才交的，一般有3个月等待期，等待期内的医药费不报销；断缴年限长的，等待期会增加。新生儿、退役军人、刑满释放人员、职工医保中断三个月内转入的不设等待期。</p>
<h2>交了不想要了</h2><p>今年12月31日前未享受待遇的，可以申请退费。参保人去世或者重复参保的，也可以按规定申请退费。</p>
<p>咨询电话：县医保局 0999-5500801。周六上午也有人接。</p>`,
    indexNumber: '115999010000008010/[[Y]]-00058',
    writtenOn: '[[-2i]]',
    publishedDaysAgo: 10,
    at: '08:40',
    topics: ['医疗保障'],
    audience: 'person',
    lifecycle: 'medical',
    validity: 'valid',
    expiresInDays: 39,
    pinned: { untilDaysAhead: 20 },
    translations: {
      en: {
        title: 'Residents’ medical insurance for [[Y+1]]: payment is open',
        summary:
          '400 yuan a person until 31 December; reduced rates are applied automatically; late payment means a waiting period.',
        bodyHtml: `<p>You can now pay the residents’ basic medical insurance for [[Y+1]]. Pay by 31 December and you are covered from 1 January.</p>
<h2>Who</h2><p>Residents without employee insurance, pupils and students, newborns, and people from elsewhere, including foreign residents, who hold a residence document.</p>
<h2>How much</h2><table><thead><tr><th>Group</th><th>You pay</th></tr></thead><tbody><tr><td>Residents, pupils, children</td><td>400 yuan</td></tr><tr><td>Low-income recipients</td><td>120 yuan, reduced automatically</td></tr><tr><td>Borderline low-income</td><td>200 yuan, reduced automatically</td></tr><tr><td>Extreme hardship, orphans</td><td>nothing</td></tr></tbody></table>
<h2>How</h2><ol><li>On the phone, in the tax authority’s insurance payment mini-program; you may pay for your family.</li><li>At your village or community service point, in cash, with a receipt.</li><li>At counter 6, area B of the county service hall.</li></ol>
<p><strong>Never transfer the money to a private person and never open a link in a text message.</strong></p>
<h2>Late payment</h2><p>Those who pay after 1 January usually wait three months before costs are covered. Newborns and people whose employee insurance ended less than three months ago do not wait.</p>
<p>Questions: 0999-5500801.</p>`,
        origin: 'human',
      },
      ru: {
        title: 'Медицинское страхование жителей на [[Y+1]] год: начат приём взносов',
        summary: '400 юаней с человека до 31 декабря; льготы применяются автоматически.',
        bodyHtml: `<p>Начат приём взносов на [[Y+1]] год. Оплатившие до 31 декабря застрахованы с 1 января.</p>
<h2>Кто</h2><p>Жители без страховки по месту работы, учащиеся, новорождённые, а также приезжие, в том числе иностранцы, с документом о проживании.</p>
<h2>Сколько</h2><ul><li>обычный взнос — 400 юаней;</li><li>получатели пособия по бедности — 120 юаней;</li><li>малообеспеченные — 200 юаней;</li><li>сироты и лица в крайней нужде — бесплатно.</li></ul><p>Скидка применяется сама, заявление не нужно.</p>
<h2>Как</h2><ol><li>в платёжной мини-программе налоговой службы, в том числе за родных;</li><li>в сельском или районном пункте услуг, наличными, с квитанцией;</li><li>в окне 6 зоны B центра услуг уезда.</li></ol>
<p><strong>Не переводите деньги частным лицам и не открывайте ссылки из сообщений.</strong> При оплате после 1 января расходы обычно не возмещаются первые три месяца.</p>
<p>Справки: 0999-5500801.</p>`,
        origin: 'human',
      },
      ja: {
        title: '[[Y+1]]年度住民医療保険の納付が始まりました',
        summary: '1人400元、12月31日まで。減額は自動で適用、遅れると待機期間があります。',
        bodyHtml: `<p>[[Y+1]]年度の住民基本医療保険の納付を受け付けています。12月31日までに納めると、1月1日から利用できます。</p>
<h2>対象</h2><p>職場の医療保険に入っていない住民、児童・学生、新生児、居住証を持つ転入者と外国籍の方。</p>
<h2>金額</h2><ul><li>一般：400元</li><li>生活保護世帯：120元（自動で減額）</li><li>準困窮世帯：200元（自動で減額）</li><li>特に困窮する方、孤児：無料</li></ul>
<h2>納め方</h2><ol><li>税務当局の保険料ミニプログラム（家族の分も可）</li><li>村・社区の窓口（現金可、領収証を発行）</li><li>県サービスホールB区6番窓口</li></ol>
<p><strong>個人の口座に送金したり、メッセージのリンクを開いたりしないでください。</strong>1月1日以降の納付は、原則3か月の待機期間があります。</p>
<p>問い合わせ：0999-5500801</p>`,
        origin: 'human',
      },
      ko: {
        title: '[[Y+1]]년도 주민 의료보험료 납부 안내',
        summary: '1인 400위안, 12월 31일까지. 감면은 자동 적용, 늦으면 대기 기간이 있습니다.',
        bodyHtml: `<p>[[Y+1]]년도 주민 기본의료보험료를 받고 있습니다. 12월 31일까지 내면 1월 1일부터 혜택을 받습니다.</p>
<h2>대상</h2><p>직장 의료보험이 없는 주민, 학생, 신생아, 거주증이 있는 외지인과 외국인.</p>
<h2>금액</h2><ul><li>일반: 400위안</li><li>기초생활 대상: 120위안(자동 감면)</li><li>차상위 가정: 200위안(자동 감면)</li><li>극빈층, 고아: 무료</li></ul>
<h2>방법</h2><ol><li>세무 당국 보험료 미니프로그램(가족 대납 가능)</li><li>마을·지역사회 창구(현금, 영수증 발급)</li><li>현 민원실 B구역 6번 창구</li></ol>
<p><strong>개인에게 송금하거나 문자 링크를 누르지 마세요.</strong> 1월 1일 이후 내면 보통 3개월을 기다려야 합니다.</p>
<p>문의: 0999-5500801</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
  {
    slug: 'chronic-clinic',
    columnSlug: 'life-medical',
    officeSlug: 'yibao',
    title: '门诊慢特病资格改为随时申报、每周评审',
    summary: '高血压、糖尿病等27个病种不再等每季度集中评审，材料齐全一周内出结果。',
    bodyHtml: `<p>过去门诊慢特病资格每季度集中评审一次，有的患者错过时间要多等两三个月。从本月起改为<strong>随时申报、每周三评审</strong>。</p>
<h2>怎么申报</h2><ol><li>在县人民医院、县中医院住院或门诊确诊的，直接到医院医保办申报，医院调取病历，患者只带身份证；</li><li>在外地确诊的，带出院记录、检查报告和诊断证明到县政务服务大厅医保窗口；</li><li>行动不便的，可以由家属或者村医代办。</li></ol>
<h2>什么时候生效</h2><p>评审通过的次日起享受，有效期内不用每年重新认定。恶性肿瘤放化疗、透析、器官移植抗排异三个病种，凭诊断当场备案、当天享受。</p>
<h2>开药</h2><p>病情稳定的，一次可开最多12周的药；选定的定点药店也能取药，价格与医院相同。</p>
<p>没有通过的，会书面写明缺哪一项指标，可以补充后再报，不限次数。咨询电话 0999-5500806。</p>`,
    publishedDaysAgo: 19,
    at: '09:30',
    topics: ['医疗保障', '卫生健康'],
    audience: 'person',
    lifecycle: 'medical',
    validity: 'valid',
    state: 'published',
  },
  {
    slug: 'medical-account-family',
    columnSlug: 'life-medical',
    officeSlug: 'yibao',
    title: '职工医保个人账户可以给家人用',
    summary: '绑定后可支付配偶、父母、子女的门诊自付费用和居民医保缴费。',
    bodyHtml: `<p>职工医保个人账户余额可以家庭共济，很多参保人还不知道。现将办法说明如下：</p><ul><li>可以绑定配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女，对方须参加基本医疗保险；</li><li>可以用来支付定点医院、药店由个人负担的费用，也可以代缴居民医保；</li><li>不能用来买保健品、日用品，不能取现。</li></ul><p>绑定时由职工本人在手机上操作，只需填对方姓名和身份证号；不会用手机的，带双方身份证到任一医保窗口，三分钟办好。解绑随时可以。家属看病先用自己的账户，不足部分再用共济账户。咨询电话 0999-5500801。</p><p>举例来说：女儿是职工，母亲参加居民医保。母亲到镇卫生院看病，报销后自付62元，母亲没有个人账户，就可以直接用女儿的共济账户支付，女儿手机会收到一条扣款提醒。每月额度可以由职工自己设定，防止用超。</p>`,
    publishedDaysAgo: 52,
    at: '14:00',
    topics: ['医疗保障'],
    audience: 'person',
    validity: 'valid',
    state: 'published',
  },
  {
    slug: 'pension-certify',
    columnSlug: 'life-pension',
    officeSlug: 'renshe',
    title: '领取养老金资格认证：多数人不用跑、不用刷脸',
    summary: '看过病、坐过车、办过事的老人系统自动认证；没认上的再用手机、到村里或请人上门。',
    bodyHtml: `<p>每年养老金资格认证，最怕老人冒着严寒跑镇上。今年我县继续实行“先静默、后自助、再上门”。</p>
<h2>第一步 静默认证</h2><p>近12个月内在本县看过病、取过药、坐过免费公交、住过养老机构、打过疫苗的老人，系统比对后自动认证，什么都不用做。目前8.7万名领取人员中，已有7.4万人自动通过。</p>
<h2>第二步 没通过的自助认证</h2><ul><li>子女用手机帮老人刷脸，人在外地、外国也可以；</li><li>到村（社区）便民服务点，由工作人员拍照认证；</li><li>到社保、银行网点，凭身份证认证。</li></ul>
<h2>第三步 上门认证</h2><p>80岁以上、卧床、失能的老人，打电话给村（社区）或拨打 0999-5500405，7个工作日内上门。</p>
<h2>几点说明</h2><ol><li>认证周期为12个月，从上一次认证时间算起，不再要求集中在年底。</li><li>到期未认证的，先暂停发放，<strong>认证后从停发的月份补发，一分不少</strong>。</li><li>认证不收费。凡以认证名义收费、要银行卡密码的，都是诈骗。</li><li>家人去世，请在30日内告知村（社区），避免多领后退款的麻烦，丧葬补助同时办理。</li></ol>
<p>怎样知道自己认没认上？在本平台“社保查询”查看，或拨打 0999-5500405，报姓名和身份证号后四位。</p>`,
    publishedDaysAgo: 27,
    at: '10:00',
    topics: ['社会保险', '养老助残'],
    audience: 'person',
    lifecycle: 'retirement',
    validity: 'valid',
    translations: {
      en: {
        title: 'Pension eligibility check: most people need to do nothing',
        summary:
          'Recent medical visits or bus rides confirm you automatically. Others use a phone, the village desk or a home visit.',
        bodyHtml: `<p>Nobody should travel in the cold for the yearly pension check.</p>
<h2>1. Automatic</h2><p>If in the past 12 months you saw a doctor, collected medicine, used a free bus pass, lived in a care home or were vaccinated in the county, you are confirmed automatically.</p>
<h2>2. If not</h2><ul><li>Family can help with a face check on the phone, also from abroad;</li><li>or go to the village or community service point;</li><li>or to an insurance or bank counter with your identity card.</li></ul>
<h2>3. At home</h2><p>Over 80, bedridden or disabled? Call 0999-5500405; we come within seven working days.</p>
<h2>Good to know</h2><ol><li>The check is valid for 12 months from the last one.</li><li>If it lapses, payment pauses and is <strong>paid back in full</strong> once you are confirmed.</li><li>It is free. Anyone asking for a fee or a bank password is a swindler.</li></ol>`,
        origin: 'human',
      },
      ru: {
        title: 'Подтверждение права на пенсию: большинству ничего делать не нужно',
        summary:
          'Визит к врачу или поездка на автобусе подтверждают право автоматически; иначе — телефон, пункт услуг или визит на дом.',
        bodyHtml: `<h2>1. Автоматически</h2><p>Если за последние 12 месяцев вы были у врача, получали лекарства, ездили по льготной карте или делали прививку в уезде, право подтверждено само собой.</p>
<h2>2. Если нет</h2><ul><li>родные помогут подтвердить лицо по телефону, в том числе из-за границы;</li><li>в пункте услуг деревни или района;</li><li>в окне соцстраха или банка по удостоверению.</li></ul>
<h2>3. На дому</h2><p>Людям старше 80 лет, лежачим и с инвалидностью: позвоните 0999-5500405, придём в течение семи рабочих дней.</p>
<p>Если срок пропущен, выплата приостанавливается, а после подтверждения <strong>выплачивается полностью</strong>. Процедура бесплатна; кто просит деньги или пароль карты — мошенник.</p>`,
        origin: 'human',
      },
      ja: {
        title: '年金受給資格の確認：多くの方は手続き不要です',
        summary: '通院やバス利用の記録で自動確認。できない方はスマホ、村の窓口、訪問で。',
        bodyHtml: `<h2>1. 自動確認</h2><p>過去12か月に県内で受診、薬の受け取り、無料バスの利用、予防接種などがあれば、自動で確認されます。</p>
<h2>2. 自動で確認できなかった方</h2><ul><li>家族がスマートフォンで顔認証を手伝えます（海外からも可）</li><li>村・社区の窓口で写真確認</li><li>社会保険や銀行の窓口で身分証を提示</li></ul>
<h2>3. 訪問</h2><p>80歳以上、寝たきりの方などは 0999-5500405 へ。7業務日以内に訪問します。</p>
<p>期限を過ぎると支給は一時止まりますが、確認後に<strong>全額さかのぼって支給</strong>します。手数料はかかりません。</p>`,
        origin: 'human',
      },
      ko: {
        title: '연금 수급 자격 확인: 대부분은 할 일이 없습니다',
        summary: '진료나 버스 이용 기록으로 자동 확인됩니다. 안 되면 휴대전화, 마을 창구, 방문으로 확인하세요.',
        bodyHtml: `<h2>1. 자동 확인</h2><p>최근 12개월 안에 현에서 진료, 약 수령, 무료 버스 이용, 예방접종 기록이 있으면 자동으로 확인됩니다.</p>
<h2>2. 자동 확인이 안 된 분</h2><ul><li>가족이 휴대전화로 얼굴 확인을 도울 수 있습니다(해외에서도 가능)</li><li>마을·지역사회 창구</li><li>신분증을 들고 사회보험·은행 창구</li></ul>
<h2>3. 방문 확인</h2><p>80세 이상이거나 누워 지내는 분은 0999-5500405로 전화하세요. 업무일 7일 안에 방문합니다.</p>
<p>기한이 지나면 지급이 잠시 멈추지만 확인 후 <strong>전액 소급 지급</strong>됩니다. 수수료는 없습니다.</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
  {
    slug: 'social-card-renew',
    columnSlug: 'life-pension',
    officeSlug: 'renshe',
    title: '社会保障卡到期换发提示',
    summary: '早年发放的社保卡陆续到期，到期前后都可换，旧卡余额和待遇发放不受影响。',
    bodyHtml: `<p>我县早期发放的社会保障卡陆续到期，卡面右下角印有有效期。到期后社保功能仍可临时使用，但银行功能会受限，可能影响待遇到账，请提前换发。</p><ul><li><strong>在哪换</strong>：发卡银行的任一社保卡网点，即时制卡，当场拿走。县城6个网点，每个乡镇1个网点。</li><li><strong>带什么</strong>：本人身份证和旧卡。不满16岁由监护人代办，带双方身份证明。</li><li><strong>多少钱</strong>：到期换卡、质量问题换卡免费；丢失补卡按银行工本费收取，困难群众免收。</li><li><strong>会不会断待遇</strong>：同一银行换卡，卡号不变或自动更新；换银行的，请把新账号告诉发放待遇的单位，一般次月生效。</li></ul><p>行动不便的老人，银行提供上门换卡，电话 0999-5500412 预约。正在住院的，先用电子社保卡结算，出院再换。</p><p>换卡后请留意三件事：新卡银行功能要当场激活；绑定水电费、燃气费代扣的要重新签约；旧卡剪角作废，里面的钱由银行转到新卡。</p>`,
    publishedDaysAgo: 45,
    at: '11:10',
    topics: ['社会保险'],
    audience: 'person',
    validity: 'valid',
    translations: {
      en: {
        title: 'Renew your social security card before it expires',
        summary: 'Cards issued years ago are expiring. Replacement is immediate and free; payments are not affected.',
        bodyHtml: `<p>The expiry date is printed at the lower right of the card. After that date the bank function is limited, which may delay payments, so please renew in time.</p><ul><li><strong>Where:</strong> any card counter of the issuing bank: six in the county town and one in each town. You take the new card with you.</li><li><strong>Bring:</strong> your identity document and the old card. Guardians act for children under 16.</li><li><strong>Cost:</strong> free on expiry or for a defect; a lost card costs the bank’s production fee.</li><li><strong>Payments:</strong> with the same bank nothing changes. If you change bank, tell the paying office the new account.</li></ul><p>For a home visit call 0999-5500412. If you are in hospital, pay with the electronic card and renew later.</p>`,
        origin: 'human',
      },
    },
    state: 'published',
  },
];
