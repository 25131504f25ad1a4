import { wallTimeOf } from '@minxin/shared/moment';
import { Box } from '@/ui/Box';
import { Copy } from '@/ui/Copy';
import { draftWords } from '@/words/staff-draft';
import { useWords } from '@/words/use-words';
import type { Autosave } from './use-autosave';

/** When the draft was last saved by itself, or why not. */
export function SavedLine({ state, at }: Autosave) {
  const t = useWords(draftWords);
  const said = {
    still: '',
    saving: t('saving'),
    saved: at ? t('savedAt', { at: wallTimeOf(at) }) : '',
    failed: t('notSaved'),
  };
  return (
    <Box id="autosave" live="polite">
      <Copy kind="secondary">{said[state]}</Copy>
    </Box>
  );
}
