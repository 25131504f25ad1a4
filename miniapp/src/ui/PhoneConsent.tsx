import { Button as TaroButton } from '@tarojs/components';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { aria } from './aria';
import styles from './Button.module.scss';
import { classes } from './classes';
import type { PhoneConsentProps } from './PhoneConsent.types';

/** WeChat shows its own question; only its own button may. */
export function PhoneConsent({ busy, onCode, onRefused, children }: PhoneConsentProps) {
  const t = useWords(commonWords);
  const answered = ({ detail }: { detail: { code?: string } }) => (detail.code ? onCode(detail.code) : onRefused());
  return (
    <TaroButton
      className={classes(styles.button, styles.primary)}
      openType="getPhoneNumber"
      disabled={busy}
      hoverClass={styles.pressed}
      onGetPhoneNumber={answered}
      {...aria({ role: 'button' })}
    >
      {busy ? `${t('sending')}…` : children}
    </TaroButton>
  );
}
