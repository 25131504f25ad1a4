import type { ReactNode } from 'react';
import type { FieldProps } from './Field.types';

/** Label, hint, error and counter around a control. */
export interface FieldFrameProps extends Pick<FieldProps, 'label' | 'hint' | 'error' | 'optional' | 'kind' | 'max'> {
  id: string;
  value?: string;
  children: ReactNode;
}
