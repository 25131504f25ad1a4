import type { Issue } from '@minxin/shared/problem';
import type { Language } from '@minxin/shared/language';
import type { z } from '@minxin/shared/schema';

type Words = Record<Language, string>;

const words: Record<string, Words> = {
  invalid_type: {
    'zh-CN': '类型不对，或没有填写',
    en: 'missing or of the wrong type',
    ru: 'не указано или неверного типа',
    ja: '未入力か、型が違います',
    ko: '누락되었거나 형식이 다릅니다',
  },
  too_small: {
    'zh-CN': '太短、太少或太小',
    en: 'too short, too few or too small',
    ru: 'слишком мало или коротко',
    ja: '短すぎるか、少なすぎます',
    ko: '너무 짧거나 작습니다',
  },
  too_big: {
    'zh-CN': '太长、太多或太大',
    en: 'too long, too many or too large',
    ru: 'слишком много или длинно',
    ja: '長すぎるか、多すぎます',
    ko: '너무 길거나 큽니다',
  },
  invalid_format: {
    'zh-CN': '格式不对',
    en: 'not in the expected format',
    ru: 'неверный формат',
    ja: '形式が正しくありません',
    ko: '형식이 올바르지 않습니다',
  },
  invalid_value: {
    'zh-CN': '不在可选范围内',
    en: 'not one of the accepted values',
    ru: 'недопустимое значение',
    ja: '選べる値ではありません',
    ko: '허용되지 않는 값입니다',
  },
  unrecognized_keys: {
    'zh-CN': '不认识的项目',
    en: 'not a known field',
    ru: 'неизвестное поле',
    ja: '不明な項目です',
    ko: '알 수 없는 항목입니다',
  },
  repeated: {
    'zh-CN': '重复出现',
    en: 'given more than once',
    ru: 'указано более одного раза',
    ja: '重複しています',
    ko: '중복되었습니다',
  },
};
const otherwise: Words = {
  'zh-CN': '内容不符合要求',
  en: 'not acceptable',
  ru: 'недопустимо',
  ja: '受け付けられません',
  ko: '허용되지 않습니다',
};

/** One issue with its message in the caller's language; unknown codes get a general sentence. */
export function issueOf(path: Array<string | number>, code: string, language: Language): Issue {
  return { path, code, message: (words[code] ?? otherwise)[language] };
}

/** Every fault zod found, each with its path below `part` (`body`, `query`, `params`). */
export function issuesOf(error: z.core.$ZodError, part: string, language: Language): Issue[] {
  return error.issues.flatMap((each) => {
    const path = [part, ...each.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    if (each.code !== 'unrecognized_keys') return [issueOf(path, each.code, language)];
    return each.keys.slice(0, 20).map((key) => issueOf([...path, key.slice(0, 100)], each.code, language));
  });
}
