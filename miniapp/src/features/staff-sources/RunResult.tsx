import type { SourceRun } from '@minxin/shared/sources/source';
import { Notice } from '@/ui/Notice';
import { setupWords } from '@/words/source-setup';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import { useFaultLines } from './use-fault-lines';

/** What one run did: counts, and each fault with the item it concerns. */
export function RunResult({ name, run }: { name: string; run: SourceRun }) {
  const t = useWords(sourceWords);
  const s = useWords(setupWords);
  const faults = useFaultLines();
  const { notModified, errors, waiting, ...counts } = run;
  const lines = [
    notModified ? t('notModified') : t('counts', counts),
    ...(waiting > 0 ? [s('waiting', { n: waiting })] : []),
    ...faults(errors),
  ];
  return (
    <Notice tone={errors.length > 0 ? 'warn' : 'ok'} title={t('result', { name })}>
      {lines.join('\n')}
    </Notice>
  );
}
