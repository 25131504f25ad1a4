/** A run of words that is what was looked for. */
export interface MarkProps {
  children: string;
}
