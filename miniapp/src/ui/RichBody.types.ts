/** A text the server has sanitised, as HTML. */
export interface RichBodyProps {
  html: string;
  /** The language of the text. */
  lang?: string;
  /** How many tables of the same document stand before this piece of it: no two have the same name. */
  tablesBefore?: number;
}
