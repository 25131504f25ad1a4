import { useMemo } from 'react';
import { renderSVG } from 'uqr';
import { Picture } from './Picture';
import styles from './QrCode.module.scss';

/** A square code for a scanner; `alt` carries the same in words. Always dark on white, whatever the theme. */
export function QrCode({ text, alt, size = 200 }: { text: string; alt: string; size?: number }) {
  const source = useMemo(() => {
    const drawing = renderSVG(text, { border: 2, ecc: 'M', blackColor: '#000000', whiteColor: '#ffffff' });
    return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  }, [text]);
  return <Picture src={source} alt={alt} width={size} height={size} className={styles.code} />;
}
