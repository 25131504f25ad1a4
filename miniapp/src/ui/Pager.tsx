import { useTroubleWords } from '@/words/trouble';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import type { Trouble } from '@/platform/trouble';
import { Box } from './Box';
import { Button } from './Button';
import { Copy } from './Copy';
import { Notice } from './Notice';
import styles from './Pager.module.scss';

/** The part of `useList` a pager needs. */
export interface PagerProps {
  list: { hasMore: boolean; loadingMore: boolean; moreTrouble: Trouble | undefined; more: () => Promise<void> };
}

/** The end of a list: a way to read on, or a mark that this was all. */
export function Pager({ list: { hasMore, loadingMore, moreTrouble, more } }: PagerProps) {
  const t = useWords(commonWords);
  const say = useTroubleWords();
  return (
    <Box className={styles.pager} live="polite">
      {moreTrouble ? <Notice tone="warn">{say(moreTrouble)}</Notice> : null}
      {hasMore ? (
        <Button kind="plain" disabled={loadingMore} onPress={() => void more()}>
          {loadingMore ? `${t('loading')}…` : t('more')}
        </Button>
      ) : (
        <Copy kind="secondary">{t('end')}</Copy>
      )}
    </Box>
  );
}
