import type { SourceFailure } from '@minxin/shared/sources/source';
import { faultWords } from '@/words/staff-faults';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';

/** Says faults in words: which item, its title, why, and what the machine added. */
export function useFaultLines(): (errors: readonly SourceFailure[]) => string[] {
  const t = useWords(sourceWords);
  const fault = useWords(faultWords);
  return (errors) =>
    errors.map(({ reason, item, title, detail }) =>
      [item === undefined ? t('whole') : t('item', { n: item }), title, fault(reason), detail]
        .filter(Boolean)
        .join(' · '),
    );
}
