import type { OfficeSeed, TranslatedNames, WeeklyHours } from './types.ts';

/** 工作日 08:30–12:00, 14:00–18:00. */
const TOWN_HOURS: WeeklyHours[] = [
  { weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '12:00' },
  { weekdays: [1, 2, 3, 4, 5], from: '14:00', to: '18:00' },
];

/** 逢集日（周六上午）也开门的乡镇。 */
const MARKET_DAY_HOURS: WeeklyHours[] = [...TOWN_HOURS, { weekdays: [6], from: '09:00', to: '12:00' }];

function town(
  townSlug: string,
  name: string,
  shortName: string,
  names: TranslatedNames,
  rest: Pick<
    OfficeSeed,
    | 'regionCode'
    | 'creditCode'
    | 'phone'
    | 'complaintPhone'
    | 'address'
    | 'postcode'
    | 'hours'
    | 'duties'
    | 'verifiedDaysAgo'
  >,
): OfficeSeed {
  return { slug: `town-${townSlug}`, parent: 'xian', name, shortName, names, ...rest };
}

/** 乡镇人民政府和街道办事处。 */
export const townOffices: OfficeSeed[] = [
  town(
    'chengguan-town',
    '青禾县城关镇人民政府',
    '城关镇政府',
    {
      en: 'Chengguan Town Government',
      ru: 'Правительство посёлка Чэнгуань',
      ja: '城関鎮人民政府',
      ko: '청관진 인민정부',
    },
    {
      regionCode: '999901100000',
      creditCode: '1199990100435886X8',
      phone: '0999-5512101',
      complaintPhone: '0999-5512109',
      address: '青禾县城关镇鼓楼街6号',
      postcode: '999900',
      hours: TOWN_HOURS,
      duties:
        '负责镇域内社区治理、民生保障、环境卫生和安全生产工作。镇便民服务中心受理社会救助、社保医保和居住证明类事项。',
      verifiedDaysAgo: 33,
    },
  ),
  town(
    'liuhe',
    '青禾县柳河镇人民政府',
    '柳河镇政府',
    { en: 'Liuhe Town Government', ru: 'Правительство посёлка Люхэ', ja: '柳河鎮人民政府', ko: '류허진 인민정부' },
    {
      regionCode: '999901101000',
      creditCode: '11999901004372477J',
      phone: '0999-5512201',
      complaintPhone: '0999-5512209',
      address: '青禾县柳河镇迎春路15号',
      postcode: '999911',
      hours: MARKET_DAY_HOURS,
      duties:
        '负责镇域内农业农村、民生保障、河道管护和集镇建设工作。审批农村村民宅基地，便民服务中心在逢集的周六上午照常开放。',
      verifiedDaysAgo: 20,
    },
  ),
  town(
    'beishan',
    '青禾县北山镇人民政府',
    '北山镇政府',
    {
      en: 'Beishan Town Government',
      ru: 'Правительство посёлка Бэйшань',
      ja: '北山鎮人民政府',
      ko: '베이산진 인민정부',
    },
    {
      regionCode: '999901102000',
      creditCode: '11999901004386086E',
      phone: '0999-5512301',
      complaintPhone: '0999-5512309',
      address: '青禾县北山镇松林路2号',
      postcode: '999912',
      hours: TOWN_HOURS,
      duties:
        '负责镇域内林业防火、地质灾害防范、农业生产和民生保障工作。对居住分散的老年人和残疾人，可由村干部代办或者上门服务。',
      verifiedDaysAgo: 121,
    },
  ),
  town(
    'shuangqiao',
    '青禾县双桥镇人民政府',
    '双桥镇政府',
    {
      en: 'Shuangqiao Town Government',
      ru: 'Правительство посёлка Шуанцяо',
      ja: '双橋鎮人民政府',
      ko: '솽차오진 인민정부',
    },
    {
      regionCode: '999901103000',
      creditCode: '11999901004399696Y',
      phone: '0999-5512401',
      complaintPhone: '0999-5512409',
      address: '青禾县双桥镇桥头街28号',
      postcode: '999913',
      hours: MARKET_DAY_HOURS,
      duties:
        '负责镇域内工业园区服务、集镇管理、农业农村和民生保障工作。受理村（居）民的社会救助、社保医保和宅基地申请。',
      verifiedDaysAgo: 77,
    },
  ),
  town(
    'hedong',
    '青禾县人民政府河东街道办事处',
    '河东街道办',
    {
      en: 'Hedong Subdistrict Office',
      ru: 'Канцелярия уличного комитета Хэдун',
      ja: '河東街道弁事処',
      ko: '허둥가도 판사처',
    },
    {
      regionCode: '999901001000',
      creditCode: '11999901004413304P',
      phone: '0999-5512501',
      complaintPhone: '0999-5512509',
      address: '青禾县河东街道滨河东路50号',
      postcode: '999901',
      hours: TOWN_HOURS,
      duties: '负责辖区社区治理、物业矛盾调处、民生保障和城市管理协调工作。指导业主大会和业主委员会依法开展活动。',
      verifiedDaysAgo: 52,
    },
  ),
  town(
    'xinghua',
    '青禾县杏花乡人民政府',
    '杏花乡政府',
    {
      en: 'Xinghua Township Government',
      ru: 'Правительство волости Синхуа',
      ja: '杏花郷人民政府',
      ko: '싱화향 인민정부',
    },
    {
      regionCode: '999901200000',
      creditCode: '119999010044269148',
      phone: '0999-5512601',
      complaintPhone: '0999-5512609',
      address: '青禾县杏花乡杏花街11号',
      postcode: '999914',
      hours: TOWN_HOURS,
      duties: '负责乡域内特色果业、乡村旅游、人居环境整治和民生保障工作。受理村民的社会救助、社保医保和宅基地申请。',
      verifiedDaysAgo: 140,
    },
  ),
  town(
    'shiqiao',
    '青禾县石桥镇人民政府',
    '石桥镇政府',
    {
      en: 'Shiqiao Town Government',
      ru: 'Правительство посёлка Шицяо',
      ja: '石橋鎮人民政府',
      ko: '스차오진 인민정부',
    },
    {
      regionCode: '999901104000',
      creditCode: '11999901004440521D',
      phone: '0999-5512701',
      complaintPhone: '0999-5512709',
      address: '青禾县石桥镇清泉路19号',
      postcode: '999915',
      hours: TOWN_HOURS,
      duties: '负责镇域内粮食生产、农村饮水、道路管护和民生保障工作。组织村级便民服务站开展社保认证和医保缴费代办。',
      verifiedDaysAgo: 166,
    },
  ),
  town(
    'qingshan',
    '青禾县青山乡人民政府',
    '青山乡政府',
    {
      en: 'Qingshan Township Government',
      ru: 'Правительство волости Циншань',
      ja: '青山郷人民政府',
      ko: '칭산향 인민정부',
    },
    {
      regionCode: '999901201000',
      creditCode: '119999010044541309',
      phone: '0999-5512801',
      complaintPhone: '0999-5512809',
      address: '青禾县青山乡云顶路1号',
      postcode: '999916',
      hours: TOWN_HOURS,
      duties:
        '负责乡域内生态保护、林下经济、地质灾害防范和民生保障工作。每月第一个周三组织县直部门下乡集中办理民生事项。',
      verifiedDaysAgo: 305,
    },
  ),
];
