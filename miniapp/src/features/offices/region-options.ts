import type { Region } from '@minxin/shared/offices/office';
import type { Spoken } from '@/platform/named';

/** The county and its towns, in order; offices are not kept village by village. */
export function regionOptions(regions: readonly Region[], name: (region: Region) => Spoken) {
  return regions
    .filter((each) => each.level !== 'village')
    .map((each) => {
      const { text, lang } = name(each);
      return { value: each.code, label: text, lang };
    });
}
