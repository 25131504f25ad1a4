export interface Option<V extends string = string> {
  value: V;
  label: string;
  note?: string;
  disabled?: boolean;
  lang?: string;
}
interface Group<V extends string> {
  name: string;
  label: string;
  options: readonly Option<V>[];
  hint?: string;
  error?: string;
  /** Beside each other, for short words. */
  row?: boolean;
}
/** One of several. */
export interface ChoiceProps<V extends string = string> extends Group<V> {
  value: V | undefined;
  onChange: (value: V) => void;
}
/** Yes or no. */
export interface CheckProps {
  name: string;
  label: string;
  note?: string;
  value: boolean;
  error?: string;
  disabled?: boolean;
  onChange: (value: boolean) => void;
}
/** One of many, folded away until asked for. */
export interface SelectProps<V extends string = string> {
  name: string;
  label: string;
  options: readonly Option<V>[];
  /** An entry for "none chosen". */
  empty?: string;
  value: V | '';
  onChange: (value: V | '') => void;
  hint?: string;
  error?: string;
  optional?: boolean;
}
