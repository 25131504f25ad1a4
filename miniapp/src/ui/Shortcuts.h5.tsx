import { switchShortcuts, useShortcutsOn } from '@/platform/shortcuts';
import { staffWords } from '@/words/staff';
import { useWords } from '@/words/use-words';
import { classes } from './classes';
import styles from './Shortcuts.module.scss';
import type { ShortcutsProps } from './Shortcuts.types';

export function Shortcuts({ items }: ShortcutsProps) {
  const t = useWords(staffWords);
  const on = useShortcutsOn();
  const single = items.some((each) => !each.keys.startsWith('Ctrl'));
  const live = items.filter((each) => on || each.keys.startsWith('Ctrl'));
  return (
    <div className={classes(styles.keys, 'not-printed')}>
      <span className={styles.name}>{t('shortcuts')}</span>
      {live.map(({ keys, text }) => (
        <span key={keys} className={styles.key}>
          <kbd className={styles.cap}>{keys}</kbd> {text}
        </span>
      ))}
      {single ? (
        <button type="button" className={styles.turn} onClick={() => switchShortcuts(!on)}>
          {t(on ? 'keysOff' : 'keysOn')}
        </button>
      ) : null}
    </div>
  );
}
