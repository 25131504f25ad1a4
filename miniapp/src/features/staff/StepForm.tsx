import type { ReactNode } from 'react';
import { useDraft } from '@/platform/draft';
import { useShortcuts } from '@/platform/shortcuts';
import type { Trouble } from '@/platform/trouble';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Form } from '@/ui/Form';
import { Cluster } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Shortcuts } from '@/ui/Shortcuts';
import { staffWords } from '@/words/staff';
import { useWords } from '@/words/use-words';
import { Refused } from './Conflict';

export interface Fill<I> {
  value: I;
  change: (part: Partial<I>) => void;
  errors: Record<string, string>;
  trouble: Trouble | undefined;
}

export interface StepFormProps<I extends object, R> {
  /** What the step is called, for screen readers. */
  label: string;
  /** Under which what is typed stays on this device until the server has taken it. */
  draft: string;
  empty: I;
  labels: Record<string, string>;
  version: number;
  verb: string;
  danger?: boolean;
  send: (body: I & { version: number }, options: { idempotencyKey: string }) => Promise<R>;
  /** Faults the server names by code rather than by field. */
  faults?: (trouble: Trouble | undefined, value: I) => Record<string, string>;
  /** Asks before sending; false leaves everything as it is. */
  ask?: () => Promise<boolean>;
  onDone: (answer: R) => void;
  onReload: () => void;
  onClose: () => void;
  children?: (fill: Fill<I>) => ReactNode;
}

/** One step of a workflow as a form: nothing typed is lost, and a conflict leads to the newest version. */
export function StepForm<I extends object, R>(props: StepFormProps<I, R>) {
  const { label, draft: name, empty, labels, version, verb, danger, send, faults, ask, children } = props;
  const { onDone, onReload, onClose } = props;
  const t = useWords(staffWords);
  const draft = useDraft<I>(name, empty);
  const { submit, busy, errors, trouble, clear } = useSubmit(send, (answer) => {
    draft.discard();
    onDone(answer);
  });
  const found = { ...errors, ...faults?.(trouble, draft.value) };
  const hasFaults = Object.keys(found).length > 0;
  async function go(): Promise<void> {
    if (!ask || (await ask())) await submit({ ...filled(draft.value), version });
  }
  useShortcuts({ 'Ctrl+Enter': () => void go() });
  const reload = () => {
    clear();
    onReload();
  };
  return (
    <Form label={label} onSubmit={() => void go()}>
      {draft.restored ? <Notice>{t('restored')}</Notice> : null}
      <ErrorSummary errors={found} labels={labels} />
      {hasFaults ? null : <Refused trouble={trouble} onReload={reload} />}
      {children?.({ value: draft.value, change: draft.change, errors: found, trouble })}
      <Cluster>
        <Button submit fit busy={busy} kind={danger ? 'danger' : 'primary'}>
          {verb}
        </Button>
        <Button kind="quiet" fit onPress={onClose}>
          {t('cancel')}
        </Button>
      </Cluster>
      <Shortcuts items={[{ keys: 'Ctrl+Enter', text: verb }]} />
    </Form>
  );
}

// What was left empty is not sent: the server says what is missing.
function filled<I extends object>(value: I): I {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== '')) as I;
}
