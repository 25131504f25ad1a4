/** Joins the paragraphs of an answer; an empty line separates them. */
export function paragraphs(...texts: string[]): string {
  return texts.join('\n\n');
}
