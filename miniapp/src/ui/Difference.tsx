import type { Difference as Compared } from '@minxin/shared/announcements/difference';
import { differenceWords } from '@/words/difference';
import { useWords } from '@/words/use-words';
import { Copy } from './Copy';
import { DifferenceLine } from './DifferenceLine';
import { partsOf } from './difference-parts';
import { Stack } from './Layout';

/** Two texts compared word by word: the parts that changed, one under the other. */
export function Difference({ difference }: { difference: Compared }) {
  const t = useWords(differenceWords);
  const parts = partsOf(difference);
  if (parts.length === 0) return <Copy>{t('none')}</Copy>;
  return (
    <Stack gap="small">
      {parts.map(({ name, parts: inside }) => (
        <Stack key={name} gap="small">
          <Copy kind="strong">{t(name)}</Copy>
          {inside.map((part, index) =>
            part.kind === 'same' ? (
              <Copy key={index} kind="secondary">
                {t('same', { n: part.count })}
              </Copy>
            ) : (
              <DifferenceLine key={index} pieces={part.pieces} />
            ),
          )}
        </Stack>
      ))}
    </Stack>
  );
}
