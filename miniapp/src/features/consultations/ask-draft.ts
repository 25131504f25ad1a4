/** A question as it is kept on the device. */
export interface AskDraft {
  title: string;
  body: string;
  office: string;
  public: boolean;
}
export const emptyAsk: AskDraft = { title: '', body: '', office: '', public: false };

/** What is still missing, by field name as the server knows it. */
export const missingIn = ({ title, body }: AskDraft) => ({
  ...(title.trim() === '' && { title: 'questionMissing' as const }),
  ...(body.trim() === '' && { body: 'bodyMissing' as const }),
});

/** The request a question makes. */
export const bodyOf = ({ office, ...rest }: AskDraft) => ({ ...rest, ...(office && { officeId: office }) });
