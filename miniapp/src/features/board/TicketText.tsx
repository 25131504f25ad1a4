import type { ReactNode } from 'react';
import { Field } from '@/ui/Field';

interface Props {
  words: { title: string; titleHint: string; body: string; bodyHint: string };
  draft: { title: string; body: string };
  errors: Record<string, string>;
  rows?: number;
  change: (part: { title?: string; body?: string }) => void;
  /** What the title already brings up, shown before the details are asked for. */
  children: ReactNode;
}

/** What every ticket is told in: a title and the details. */
export function TicketText({ words, draft, errors, rows, change, children }: Props) {
  return (
    <>
      <Field
        name="title"
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        error={errors.title}
        max={100}
        onChange={(title) => change({ title })}
      />
      {children}
      <Field
        name="body"
        kind="prose"
        label={words.body}
        hint={words.bodyHint}
        value={draft.body}
        error={errors.body}
        max={5000}
        rows={rows}
        onChange={(body) => change({ body })}
      />
    </>
  );
}
