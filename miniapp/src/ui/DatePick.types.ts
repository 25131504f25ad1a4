/** A calendar day, `YYYY-MM-DD`, or '' when none is chosen. */
export interface DatePickProps {
  name: string;
  label: string;
  value: string;
  min?: string;
  max?: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  onChange: (day: string) => void;
}
