import type { ReactNode } from 'react';

/** Something that must be answered before the page goes on; Escape and the close button answer "no". */
export interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children?: ReactNode;
  /** Buttons, the primary one first. */
  actions?: ReactNode;
}

/** A question with two answers. */
export interface Question {
  title: string;
  text?: string;
  /** A verb, as "withdraw". */
  yes: string;
  no: string;
  danger?: boolean;
}
