import { Navigator, View } from '@tarojs/components';
import { copy } from '@/platform/clipboard';
import { isBuilt, isTab, pageUrl } from '@/platform/navigation';
import { dial, grouped } from '@/platform/phone';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { aria } from './aria';
import button from './Button.module.scss';
import { classes } from './classes';
import { Icon } from './Icon';
import styles from './Link.module.scss';
import type { LinkProps, OutsideLinkProps, PhoneLinkProps } from './Link.types';
import { toast } from './toast';

const kinds = {
  text: styles.text,
  block: styles.block,
  bare: styles.bare,
  button: classes(button.button, button.primary),
  'plain-button': classes(button.button, button.plain),
};
const phoneKinds = { text: styles.phone, bare: styles.bare, button: kinds['plain-button'] };

export function Link({ to, kind = 'text', icon, label, fit, className, onOpen, children }: LinkProps) {
  if (!isBuilt(to)) return null;
  return (
    <Navigator
      className={classes(kinds[kind], fit && button.fit, className)}
      url={pageUrl(to)}
      openType={isTab(to) ? 'switchTab' : 'navigate'}
      hoverClass={styles.pressed}
      onClick={onOpen}
      {...aria({ role: 'link', label })}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Navigator>
  );
}

export function OutsideLink({ href, className, children }: OutsideLinkProps) {
  const t = useWords(commonWords);
  const give = async () => toast((await copy(href)) ? t('addressCopied') : t('notCopied'));
  return (
    <View className={classes(styles.text, className)} onClick={() => void give()} {...aria({ role: 'link' })}>
      {children} <Icon name="out" />
    </View>
  );
}

export function PhoneLink({ number, kind = 'text', label, className, iconClassName, children }: PhoneLinkProps) {
  const t = useWords(commonWords);
  return (
    <View
      className={classes(phoneKinds[kind], className)}
      onClick={() => dial(number)}
      {...aria({ role: 'button', label: label ?? t('callNumber', { number: grouped(number) }) })}
    >
      <Icon name="phone" className={iconClassName} />
      {children ?? grouped(number)}
    </View>
  );
}
