import type { ReactNode } from 'react';

/** Fields that are sent together by a `submit` button or the Enter key. */
export interface FormProps {
  onSubmit: () => void;
  label?: string;
  children: ReactNode;
}
