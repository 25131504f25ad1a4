import type { IconName } from './icons';

/** What a coloured thing means; each tone has its own icon, so colour never speaks alone. */
export type Tone = 'info' | 'ok' | 'warn' | 'bad' | 'quiet';

export const toneIcons: Record<Tone, IconName> = {
  info: 'info',
  ok: 'check',
  warn: 'warn',
  bad: 'error',
  quiet: 'dot',
};
