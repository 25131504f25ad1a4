import { icons } from './icons';
import type { IconProps } from './Icon.types';
import styles from './Icon.module.scss';
import { classes } from './classes';

export function Icon({ name, className }: IconProps) {
  return (
    <svg className={classes(styles.icon, className)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
