import type { RegionSeed, TranslatedNames } from './types.ts';

export const COUNTY_CODE = '999901000000';

function town(slug: string, digits: string, name: string, names: TranslatedNames): RegionSeed {
  return { slug, code: `999901${digits}000`, parent: COUNTY_CODE, level: 'town', name, names };
}

/** The village's place in the tree follows from its code: the first nine digits are its town's. */
function village(slug: string, digits: string, name: string): RegionSeed {
  return {
    slug,
    code: `999901${digits}`,
    parent: `999901${digits.slice(0, 3)}000`,
    level: 'village',
    name,
  };
}

/** 青禾县 with its towns and villages, parents before children. */
export const regions: RegionSeed[] = [
  {
    slug: 'qinghe',
    code: COUNTY_CODE,
    parent: null,
    level: 'county',
    name: '青禾县',
    names: { en: 'Qinghe County', ru: 'Уезд Цинхэ', ja: '青禾県', ko: '칭허현' },
  },

  town('hedong', '001', '河东街道', {
    en: 'Hedong Subdistrict',
    ru: 'Уличный комитет Хэдун',
    ja: '河東街道',
    ko: '허둥가도',
  }),
  town('chengguan-town', '100', '城关镇', {
    en: 'Chengguan Town',
    ru: 'Посёлок Чэнгуань',
    ja: '城関鎮',
    ko: '청관진',
  }),
  town('liuhe', '101', '柳河镇', { en: 'Liuhe Town', ru: 'Посёлок Люхэ', ja: '柳河鎮', ko: '류허진' }),
  town('beishan', '102', '北山镇', { en: 'Beishan Town', ru: 'Посёлок Бэйшань', ja: '北山鎮', ko: '베이산진' }),
  town('shuangqiao', '103', '双桥镇', {
    en: 'Shuangqiao Town',
    ru: 'Посёлок Шуанцяо',
    ja: '双橋鎮',
    ko: '솽차오진',
  }),
  town('shiqiao', '104', '石桥镇', { en: 'Shiqiao Town', ru: 'Посёлок Шицяо', ja: '石橋鎮', ko: '스차오진' }),
  town('xinghua', '200', '杏花乡', { en: 'Xinghua Township', ru: 'Волость Синхуа', ja: '杏花郷', ko: '싱화향' }),
  town('qingshan', '201', '青山乡', { en: 'Qingshan Township', ru: 'Волость Циншань', ja: '青山郷', ko: '칭산향' }),

  village('hedong-binhe', '001001', '滨河社区'),
  village('hedong-chaoyang', '001002', '朝阳社区'),
  village('hedong-xingfu', '001003', '幸福里社区'),
  village('hedong-dongyuan', '001004', '东苑社区'),

  village('chengguan-gulou', '100001', '鼓楼社区'),
  village('chengguan-wenmiao', '100002', '文庙社区'),
  village('chengguan-nanguan', '100003', '南关社区'),
  village('chengguan-xuefu', '100004', '学府社区'),
  village('chengguan-xijiao', '100200', '西郊村'),

  village('liuhe-jiezhong', '101001', '柳河街社区'),
  village('liuhe-dongliu', '101200', '东柳村'),
  village('liuhe-shuinian', '101201', '水碾村'),
  village('liuhe-daqiao', '101202', '大桥头村'),

  village('beishan-beishan', '102200', '北山村'),
  village('beishan-songlin', '102201', '松林村'),
  village('beishan-heshui', '102202', '合水村'),
  village('beishan-shiyao', '102203', '石窑村'),

  village('shuangqiao-zhenjie', '103001', '双桥街社区'),
  village('shuangqiao-nanqiao', '103200', '南桥村'),
  village('shuangqiao-beiqiao', '103201', '北桥村'),
  village('shuangqiao-huangtu', '103202', '黄土岗村'),

  village('shiqiao-shiqiao', '104200', '石桥村'),
  village('shiqiao-majiadian', '104201', '马家店村'),
  village('shiqiao-qingquan', '104202', '清泉村'),

  village('xinghua-xinghua', '200200', '杏花村'),
  village('xinghua-taoyuan', '200201', '桃园村'),
  village('xinghua-liushu', '200202', '柳树湾村'),

  village('qingshan-qingshan', '201200', '青山村'),
  village('qingshan-yunding', '201201', '云顶村'),
  village('qingshan-zhuxi', '201202', '竹溪村'),
];
