/** WeChat does not tell a page what is selected on it. */
export function useSelected(_id: string): () => string {
  return () => '';
}
