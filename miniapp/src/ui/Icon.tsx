import { View } from '@tarojs/components';
import { aria } from './aria';
import { classes } from './classes';
import { icons } from './icons';
import type { IconProps } from './Icon.types';
import styles from './Icon.module.scss';

/** WeChat draws no inline SVG: the icon is a mask over the colour of the text. */
export function Icon({ name, className }: IconProps) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d="${icons[name]}"/></svg>`;
  const mask = `url("data:image/svg+xml,${encodeURIComponent(drawing)}") center/contain no-repeat`;
  return (
    <View
      className={classes(styles.icon, styles.masked, className)}
      style={{ WebkitMask: mask, mask }}
      {...aria({ hidden: true })}
    />
  );
}
