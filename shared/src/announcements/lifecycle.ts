import { z } from '../schema.ts';

/** What in somebody's life a document is about; codes, because their words are the reader's own language. */
export const lifecycles = [
  'birth',
  'schooling',
  'employment',
  'marriage',
  'housing',
  'business',
  'farming',
  'medical',
  'relief',
  'military',
  'retirement',
  'death',
] as const;
export const lifecycle = z.enum(lifecycles);
export type Lifecycle = z.infer<typeof lifecycle>;
