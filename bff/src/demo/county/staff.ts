import type { StaffRole, StaffSeed } from './types.ts';

function person(
  username: string,
  displayName: string,
  officeSlug: string,
  roles: StaffRole[],
  hallSlug?: string,
): StaffSeed {
  return { username, displayName, officeSlug, roles, ...(hallSlug && { hallSlug }) };
}

/** The county's staff accounts. The first nine are the personas of the preview; all people are invented. */
export const staff: StaffSeed[] = [
  person('publisher', '林书禾', 'xian', ['publisher']),
  person('reviewer', '周以宁', 'xian', ['reviewer']),
  person('dispatcher', '陈晓岚', 'xian', ['dispatcher']),
  person('handler', '赵立桥', 'zhujian', ['handler']),
  person('handler-b', '孙明巷', 'chengguan', ['handler']),
  person('clerk', '许安然', 'zhengwu', ['clerk'], 'zhongxin'),
  person('supervisor', '何正川', 'xian', ['supervisor']),
  person('auditor', '沈清阅', 'xian', ['auditor']),
  person('admin', '罗守源', 'xian', ['admin']),

  person('dispatcher-2', '方知秋', 'xian', ['dispatcher']),
  person('clerk-renshe', '苏青苗', 'renshe', ['clerk'], 'renshe-hall'),
  person('clerk-liuhe', '柳春生', 'town-liuhe', ['clerk', 'handler'], 'liuhe-hall'),

  person('handler-gongan', '魏平安', 'gongan', ['handler', 'publisher']),
  person('handler-jiaoyu', '文学勤', 'jiaoyu', ['handler', 'publisher']),
  person('handler-renshe', '钟业成', 'renshe', ['handler', 'publisher']),
  person('handler-minzheng', '谢暖春', 'minzheng', ['handler', 'publisher']),
  person('handler-weijian', '康宁远', 'weijian', ['handler', 'publisher']),
  person('handler-yibao', '白若溪', 'yibao', ['handler', 'publisher']),
  person('handler-shichang', '商允平', 'shichang', ['handler', 'publisher']),
  person('handler-ziran', '田界明', 'ziran', ['handler']),
  person('handler-jiaotong', '路长顺', 'jiaotong', ['handler', 'publisher']),
  person('handler-nongye', '秦丰年', 'nongye', ['handler', 'publisher']),
  person('handler-shuiwu', '江清源', 'shuiwu', ['handler', 'publisher']),
  person('handler-tuiyi', '卫国安', 'tuiyi', ['handler']),
  person('handler-canlian', '温知行', 'canlian', ['handler']),
  person('handler-gongjijin', '金守诚', 'gongjijin', ['handler']),
  person('handler-chengguan-town', '鲁南风', 'town-chengguan-town', ['handler']),
  person('handler-beishan', '石松岩', 'town-beishan', ['handler']),
  person('handler-hedong', '夏滨河', 'town-hedong', ['handler']),
  person('handler-shuangqiao', '乔望南', 'town-shuangqiao', ['handler']),
  person('handler-xinghua', '陶晴雨', 'town-xinghua', ['handler']),
  person('handler-shiqiao', '马泉声', 'town-shiqiao', ['handler']),
  person('handler-qingshan', '竺云青', 'town-qingshan', ['handler']),
  person('reviewer-zhengwu', '叶慎言', 'zhengwu', ['reviewer']),
];
