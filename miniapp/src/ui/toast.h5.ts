import styles from './toast.module.scss';
import type { Tone } from './tone';

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

// A live region is only heard when it was there before its words.
function place(): HTMLElement {
  region ??= document.body.appendChild(document.createElement('div'));
  region.setAttribute('role', 'status');
  return region;
}
if (typeof document !== 'undefined') place();

/** Says something in passing; what must not be missed belongs in a `Notice`. */
export function toast(text: string, tone: Tone = 'info'): void {
  const shown = place();
  shown.className = `${styles.toast} ${styles[tone] ?? ''}`;
  shown.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      shown.textContent = '';
      shown.className = '';
    },
    Math.min(12_000, 4000 + text.length * 120),
  );
}
