/** Words to look for; `onSearch` is called by Enter or the button. */
export interface SearchProps {
  label: string;
  value: string;
  placeholder?: string;
  onChange: (value: string) => void;
  onSearch: (value: string) => void;
}
