import type { SourceRun } from '@minxin/shared/sources/source';
import { Notice } from '@/ui/Notice';
import { faultWords } from '@/words/staff-faults';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';

/** What one run did: counts, and each fault with the item it concerns. */
export function RunResult({ name, run }: { name: string; run: SourceRun }) {
  const t = useWords(sourceWords);
  const fault = useWords(faultWords);
  const { notModified, errors, ...counts } = run;
  const faults = errors.map(({ reason, item, title, detail }) =>
    [item === undefined ? t('whole') : t('item', { n: item }), title, fault(reason), detail]
      .filter(Boolean)
      .join(' · '),
  );
  const lines = [notModified ? t('notModified') : t('counts', counts), ...faults];
  return (
    <Notice tone={errors.length > 0 ? 'warn' : 'ok'} title={t('result', { name })}>
      {lines.join('\n')}
    </Notice>
  );
}
