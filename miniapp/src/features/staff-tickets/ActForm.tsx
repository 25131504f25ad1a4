import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actWords } from '@/words/staff-acts';
import { useWords } from '@/words/use-words';
import { StepForm, type StepFormProps } from '../staff/StepForm';
import type { Act, Desk } from './desk';

type Own = 'label' | 'draft' | 'version' | 'verb' | 'onDone' | 'onReload' | 'onClose';
export interface ActFormProps<I extends object> extends Omit<StepFormProps<I, StaffTicket>, Own> {
  desk: Desk;
  act: Act;
  /** The verb on the button; "confirm" and the step's name when absent. */
  verb?: string;
}

/** One step of a ticket as a form. */
export function ActForm<I extends object>({ desk, act, verb, ...rest }: ActFormProps<I>) {
  const t = useWords(actWords);
  const { id, version } = desk.ticket;
  return (
    <StepForm
      {...rest}
      label={t(act)}
      draft={`ticket.${id}.${act}`}
      version={version}
      verb={verb ?? t('send', { act: t(act) })}
      onDone={(answer) => desk.take(answer, act)}
      onReload={desk.reload}
      onClose={desk.close}
    />
  );
}
