import { View } from '@tarojs/components';
import { usePageTitle } from '@/platform/page-title';
import { hotline } from '@/platform/phone';
import { stepOf, usePreferences } from '@/platform/preferences';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { classes } from './classes';
import { PhoneLink } from './Link';
import styles from './Page.module.scss';
import type { PageProps } from './Page.types';

/** WeChat draws the title and the way back; the mode of the reader is carried by the root of each page. */
export function Page({ title, wide, children }: PageProps) {
  const t = useWords(commonWords);
  const preferences = usePreferences();
  usePageTitle(title);
  return (
    <View
      className={classes('app-root', preferences.elder && 'elder', styles.page, wide && styles.wide)}
      style={{ '--step': String(stepOf(preferences)) } as object}
    >
      <View className={styles.strip}>
        <PhoneLink number={hotline} className={styles.help} label={t('call', { number: hotline })} />
      </View>
      <View className={styles.main}>{children}</View>
    </View>
  );
}
