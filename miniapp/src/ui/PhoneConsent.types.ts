import type { ReactNode } from 'react';

/** Asks WeChat for the reader's phone number; the code it gives is good for one use. */
export interface PhoneConsentProps {
  busy?: boolean;
  onCode: (code: string) => void;
  /** The reader did not allow it, or WeChat could not ask. */
  onRefused: () => void;
  children: ReactNode;
}
