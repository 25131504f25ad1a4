import type { Material } from '@minxin/shared/services/service';
import type { servicesWords } from '@/words/services';
import type { Translate } from '@/words/words';

/** What a voucher and a guide both know of a paper. */
export type Paper = Pick<Material, 'name' | 'required' | 'originals' | 'copies'> & { issuer?: string; note?: string };

/** Says of one paper whether it must be, how many, and from whom. */
export function paperOf(t: Translate<(typeof servicesWords)['zh-CN']>, paper: Paper): string {
  const { required, originals, copies, issuer, note } = paper;
  const counts = [
    originals > 0 ? t('originals', { n: originals }) : '',
    copies > 0 ? t('copies', { n: copies }) : '',
    originals + copies === 0 ? t('shown') : '',
  ];
  const facts = [t(required ? 'required' : 'ifNeeded'), ...counts, issuer ? t('issuer', { name: issuer }) : ''];
  return [facts.filter(Boolean).join(' · '), note].filter(Boolean).join('\n');
}
