/** A text the server has sanitised, as HTML. */
export interface RichBodyProps {
  html: string;
  /** The language of the text. */
  lang?: string;
}
