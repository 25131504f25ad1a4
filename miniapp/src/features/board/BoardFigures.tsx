import { readStatistics } from '@minxin/shared/board/endpoints';
import type { Share } from '@minxin/shared/board/statistics';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Copy } from '@/ui/Copy';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';

/** The last thirty days in one sentence, every share with what it is a share of; nothing while it cannot be read. */
export function BoardFigures() {
  const t = useWords(boardWords);
  const { data } = useQuery('board-statistics', () => api(readStatistics, { query: {} }));
  if (!data) return null;
  // Rounded down, so that 99.96 % never shows as 100 %.
  const written = ({ value, num, den }: Share) =>
    value === null ? '—' : t('share', { percent: Math.floor((num * 1000) / den) / 10, num, den });
  const { submitted, answered, onTime, satisfied, participation } = data;
  const shares = { onTime: written(onTime), satisfied: written(satisfied), joined: written(participation) };
  return <Copy kind="secondary">{t('figures', { submitted, answered, ...shares })}</Copy>;
}
