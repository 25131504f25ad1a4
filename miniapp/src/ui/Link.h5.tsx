import type { MouseEvent } from 'react';
import { go, isBuilt, shortUrl } from '@/platform/navigation';
import { grouped } from '@/platform/phone';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import button from './Button.module.scss';
import { classes } from './classes';
import { Icon } from './Icon';
import styles from './Link.module.scss';
import type { LinkProps, OutsideLinkProps, PhoneLinkProps } from './Link.types';

const kinds = {
  text: styles.text,
  block: styles.block,
  bare: styles.bare,
  button: classes(button.button, button.primary),
  'plain-button': classes(button.button, button.plain),
};
const phoneKinds = { text: styles.phone, bare: styles.bare, button: kinds['plain-button'] };

export function Link({ to, kind = 'text', icon, label, fit, current, className, onOpen, children }: LinkProps) {
  if (!isBuilt(to)) return null;
  const open = (event: MouseEvent) => {
    onOpen?.();
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      className={classes(kinds[kind], fit && button.fit, className)}
      href={shortUrl(to)}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={open}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}

export function OutsideLink({ href, className, children }: OutsideLinkProps) {
  const t = useWords(commonWords);
  return (
    <a className={classes(styles.text, className)} href={href} target="_blank" rel="noopener noreferrer">
      {children} <Icon name="out" />
      <span className="unseen">{t('newWindow')}</span>
    </a>
  );
}

export function PhoneLink({ number, kind = 'text', label, className, iconClassName, children }: PhoneLinkProps) {
  const t = useWords(commonWords);
  return (
    <a
      className={classes(phoneKinds[kind], className)}
      href={`tel:${number.replace(/[^\d+]/g, '')}`}
      aria-label={label ?? t('callNumber', { number: grouped(number) })}
    >
      <Icon name="phone" className={iconClassName} />
      <span>{children ?? grouped(number)}</span>
    </a>
  );
}
