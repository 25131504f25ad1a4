import type { PickedFile } from '@/platform/picked-file';

/** How pictures of a text are kept and shown while only its writer may see them. */
export interface Pictures {
  /** Keeps a chosen file; answers its path on the server, or nothing when it was refused and that has been said. */
  keep(file: PickedFile): Promise<string | undefined>;
  /** An address under which this page can show it. */
  addressOf(path: string): Promise<string>;
}

/** A text with headings, lists, links, tables and pictures, as HTML. */
export interface RichEditProps {
  name: string;
  label: string;
  value: string;
  /** The language of the text. */
  lang?: string;
  error?: string;
  /** Without it no picture can be put in. */
  pictures?: Pictures;
  onChange: (html: string) => void;
}
