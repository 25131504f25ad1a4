/** What must be corrected, gathered above the form; each line leads to its field. */
export interface ErrorSummaryProps {
  /** By field name, as `useSubmit` gives them. */
  errors: Record<string, string>;
  /** The label of a field. */
  labels: Record<string, string>;
}
