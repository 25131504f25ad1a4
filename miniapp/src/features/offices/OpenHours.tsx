import type { OpenRange } from '@minxin/shared/offices/hours';
import { useLanguage } from '@/platform/preferences';
import { Box } from '@/ui/Box';
import { Copy } from '@/ui/Copy';
import { Status } from '@/ui/Notice';
import { officesWords } from '@/words/offices';
import { timeWords } from '@/words/time';
import { useWords } from '@/words/use-words';
import { openings } from './opening';

/** When somebody is there, and whether it is open now. */
export function OpenHours({ hours, openNow }: { hours: readonly OpenRange[]; openNow: boolean }) {
  const t = useWords(officesWords);
  const { weekdays } = timeWords[useLanguage()];
  const name = (weekday: number) => weekdays[weekday - 1] ?? '';
  const run = ([first, last]: [number, number]) =>
    first === last ? name(first) : t('days', { from: name(first), to: name(last) });
  return (
    <Box>
      {openings(hours).map(({ runs, times }) => (
        <Copy key={times}>{`${runs.map(run).join(', ')} ${times}`}</Copy>
      ))}
      <OpenNow open={openNow} />
    </Box>
  );
}

export function OpenNow({ open }: { open: boolean }) {
  const t = useWords(officesWords);
  return <Status tone={open ? 'ok' : 'quiet'}>{t(open ? 'open' : 'shut')}</Status>;
}
