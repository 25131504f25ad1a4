import type { PictureProps } from './Picture.types';

export function Picture({ src, alt, className, width, height }: PictureProps) {
  return (
    <img src={src} alt={alt} className={className} width={width} height={height} loading="lazy" decoding="async" />
  );
}
