import { Image } from '@tarojs/components';
import { aria } from './aria';
import type { PictureProps } from './Picture.types';

export function Picture({ src, alt, className, width, height }: PictureProps) {
  const style = width && height ? { width: `${width}px`, height: `${height}px` } : undefined;
  const spoken = alt ? aria({ role: 'img', label: alt }) : aria({ hidden: true });
  return <Image src={src} className={className} style={style} mode="aspectFit" lazyLoad {...spoken} />;
}
