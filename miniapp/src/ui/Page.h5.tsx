import { useEffect, useRef } from 'react';
import { back } from '@/platform/navigation';
import { hotline } from '@/platform/phone';
import { usePageTitle } from '@/platform/page-title';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { classes } from './classes';
import { Icon } from './Icon';
import { PhoneLink } from './Link';
import styles from './Page.module.scss';
import type { PageProps } from './Page.types';

export function Page({ title, ownHeading, tab, backTo, wide, children }: PageProps) {
  const t = useWords(commonWords);
  const main = useRef<HTMLElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  const toMain = () => main.current?.focus();
  usePageTitle(title);
  // A new page begins to be read at its name, and the arrow keys scroll it.
  useEffect(() => (name.current ?? main.current)?.focus({ preventScroll: true }), []);
  return (
    <div className={classes(styles.page, wide && styles.wide)}>
      <button type="button" className={styles.skip} onClick={toMain}>
        {t('skip')}
      </button>
      <header className={classes(styles.bar, 'not-printed')}>
        <div className={styles.inner}>
          {tab ? null : (
            <button type="button" className={styles.back} aria-label={t('back')} onClick={() => back(backTo)}>
              <Icon name="back" />
              <span>{t('back')}</span>
            </button>
          )}
          {ownHeading ? (
            <p className={styles.title}>{title}</p>
          ) : (
            <h1 className={styles.title} ref={name} tabIndex={-1}>
              {title}
            </h1>
          )}
          <PhoneLink number={hotline} className={styles.help} label={t('call', { number: hotline })} />
        </div>
      </header>
      <main className={styles.main} ref={main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
