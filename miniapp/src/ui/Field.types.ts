/** One answer typed by a person. */
export interface FieldProps {
  /** Name of the field as the server knows it; error summaries lead here by it. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  kind?: 'line' | 'prose' | 'phone' | 'password' | 'digits';
  /** Help under the label, always visible. */
  hint?: string;
  error?: string;
  optional?: boolean;
  max?: number;
  rows?: number;
  disabled?: boolean;
  /** How browsers know the value, as `tel` or `current-password`. */
  autoComplete?: string;
  onLeave?: () => void;
}
