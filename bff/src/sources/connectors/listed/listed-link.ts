/** A link of a list to one document, with what the list says of it. */
export interface ListedLink {
  url: string;
  title: string;
  date: string | null;
  /** Changes when the list says something else of it. */
  mark?: string;
}
