/** A text with headings, lists, links and tables, as HTML. */
export interface RichEditProps {
  name: string;
  label: string;
  value: string;
  error?: string;
  onChange: (html: string) => void;
}
